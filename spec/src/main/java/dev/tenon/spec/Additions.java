package dev.tenon.spec;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.BaseDeclaration;
import dev.tenon.spec.document.Declaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** What holds for specs that add to a published one, beside all that holds for every spec. */
final class Additions {

    private final Foundation foundation;
    private final Diagnostics diagnostics;

    Additions(Foundation foundation, Diagnostics diagnostics) {
        this.foundation = foundation;
        this.diagnostics = diagnostics;
    }

    /** The published client has no way to a resource that it does not know, and the published classes have no base beside theirs. */
    void checkDeclarations(List<Document> documents) {
        for (Document document : documents) {
            for (Declaration declaration : document.declarations()) {
                if (declaration instanceof ResourceDeclaration resource) {
                    report(resource.name(), "a resource");
                } else if (declaration instanceof BaseDeclaration base) {
                    report(base.name(), "an abstract action");
                }
            }
        }
    }

    private void report(Word name, String what) {
        diagnostics.add(Diagnostic.of(Code.NOT_ADDED, name.where(), what)
                .hint("actions, types, enums, unions and mixins can be added"));
    }

    /** The published class of all actions reads and writes its fields with the sides that they had when it was made. */
    void checkFields(Catalog catalog) {
        for (ActionType action : catalog.actions()) {
            if (foundation.packageOf(action.where()).isEmpty()) {
                catalog.bases().stream()
                        .filter(base -> base.name().equals(action.base()))
                        .forEach(base -> checkFields(action, base));
            }
        }
    }

    private void checkFields(ActionType action, ActionBase base) {
        for (Field field : action.fields()) {
            Optional<Field> published = base.fields().stream()
                    .filter(other -> other.wireName().equals(field.wireName()))
                    .filter(other -> !other.side().overlaps(field.side()))
                    .findFirst();
            Span where = foundation.packageOf(field.where()).isEmpty() ? field.where() : action.where();
            published.ifPresent(
                    other -> diagnostics.add(Diagnostic.of(Code.PUBLISHED_FIELD, where, field.wireName(), base.name())
                            .hint("whoever publishes `" + base.name() + "` can declare both sides of it")
                            .related(other.where(), "published here")));
        }
    }

    /** The same catalog, in which published actions have no examples: what their bodies hold is not published. */
    Catalog withoutPublishedExamples(Catalog catalog) {
        List<ActionType> actions = catalog.actions().stream()
                .map(action -> foundation.packageOf(action.where()).isEmpty() ? action : withoutExamples(action))
                .toList();
        return new Catalog(
                catalog.api(), catalog.resources(), catalog.bases(), catalog.mixins(), actions, catalog.types());
    }

    private static ActionType withoutExamples(ActionType action) {
        return new ActionType(
                action.wireName(),
                action.javaName(),
                action.title(),
                action.doc(),
                action.base(),
                action.mixins(),
                action.fields(),
                action.rules(),
                List.of(),
                action.where());
    }
}
