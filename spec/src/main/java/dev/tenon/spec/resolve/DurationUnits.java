package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.DurationUnit;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import java.util.Optional;

/**
 * Finds a unit that stands where a number has one, at the end of the field: of a number it is documentation, but of a duration it
 * decides what JSON holds, and so it is a part of the type.
 */
final class DurationUnits {

    private DurationUnits() {}

    /** The type as it is meant, with the unit where it belongs. */
    static TypeExpression mended(TypeExpression type, Word unit, Reporter reporter) {
        if (type instanceof TypeExpression.ListOf list) {
            return new TypeExpression.ListOf(mended(list.item(), unit, reporter), list.size(), list.where());
        }
        if (type instanceof TypeExpression.MapOf map) {
            return new TypeExpression.MapOf(mended(map.value(), unit, reporter), map.size(), map.where());
        }
        if (!(type instanceof TypeExpression.Named named)
                || !named.name().text().equals("duration")) {
            return type;
        }
        String word = DurationUnit.of(unit.text()).map(DurationUnit::word).orElse("seconds");
        String bounds = named.bounds().map(found -> found.where().text()).orElse("");
        Word meant = named.unit().orElse(new Word(word, unit.where()));
        reporter.add(
                Diagnostic.of(Code.UNIT_PLACE, unit.where()).hint("write `duration " + meant.text() + bounds + "`"));
        return new TypeExpression.Named(named.name(), Optional.of(meant), named.bounds(), named.where());
    }
}
