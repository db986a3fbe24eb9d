package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.origin.Origins;
import java.util.List;

/** All checks. Each looks at the catalog alone, so that their order means nothing. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ServerAddresses(),
            new DuplicateFields(),
            new DiscriminatorFields(),
            new EnumValues(),
            new Sizes(),
            new RuleSizes(),
            new Ranges(),
            new Patterns(),
            new Defaults(),
            new UnionKinds(),
            new TaggedUnions(),
            new RequiredNullable(),
            new IdleMarks(),
            new Replacements(),
            new EndlessObjects(),
            new RuleFields(),
            new RulesNeverMet(),
            new RuleSense(),
            new FieldSense(),
            new Secrets(),
            new Operations(),
            new ParameterTypes(),
            new Headers(),
            new Contents(),
            new PagesFit(),
            new Examples());

    /** Says something only of a catalog that is otherwise right: what is broken uses less than its author means. */
    private static final List<Check> AFTERWARDS = List.of(new Unused());

    private Checks() {}

    /** Judges a catalog, be it ever so incomplete. */
    public static void run(Catalog catalog, Origins origins, Diagnostics diagnostics) {
        Inspection inspection = new Inspection(catalog, origins, diagnostics);
        ALL.forEach(check -> check.run(inspection));
        if (!diagnostics.hasErrors()) {
            AFTERWARDS.forEach(check -> check.run(inspection));
        }
    }
}
