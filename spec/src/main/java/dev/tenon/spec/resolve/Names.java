package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The declared names of all files. Types, enums, mixins and abstract actions share them. */
final class Names {

    /** What a name can stand for. */
    enum Kind {
        OBJECT("a type", "type %s { … }"),
        ENUM("an enum", "enum %s { … }"),
        UNION("a union", "union %s by kind { … }"),
        MIXIN("a mixin", "mixin %s { … }"),
        BASE("an abstract action", "abstract action %s by type { … }"),
        ACTION("an action", "action %s: … { … }");

        private final String words;
        private final String declaration;

        Kind(String words, String declaration) {
            this.words = words;
            this.declaration = declaration;
        }

        /** How one of a name is used. */
        Optional<String> use(String name) {
            return switch (this) {
                case MIXIN -> Optional.of("an action takes a mixin over: `action NAME: Base with " + name + "`");
                case BASE -> Optional.of("an action belongs to it: `action NAME: " + name + " { … }`");
                case ACTION -> Optional.of("fields have types and enums; what actions share belongs into a type");
                case OBJECT, ENUM, UNION -> Optional.of("fields have it as their type: `a: " + name + "`");
            };
        }

        /** How one of a name is declared. */
        String declaration(String name) {
            return declaration.replace("%s", name);
        }

        String words() {
            return words;
        }
    }

    private record Declared(Kind kind, Word name) {}

    private final Map<String, Declared> all = new LinkedHashMap<>();
    private final Map<Kind, List<String>> namesOf = new EnumMap<>(Kind.class);
    private final Reporter reporter;
    private final boolean complete;

    /**
     * Starts empty.
     *
     * @param complete false if a declaration could not be read: then only what looks like a slip is certainly unknown
     */
    Names(Reporter reporter, boolean complete) {
        this.reporter = reporter;
        this.complete = complete;
    }

    /** Adds a declaration; false if the name is taken, which is reported. */
    boolean declare(Word name, Kind kind) {
        if (BuiltIn.NAMES.contains(name.text()) || (isType(kind) && isConstant(name.text()))) {
            reporter.add(Diagnostic.of(Code.BUILT_IN_NAME, name.where(), name.text()));
            return false;
        }
        Declared first = all.putIfAbsent(name.text(), new Declared(kind, name));
        if (first == null) {
            namesOf.computeIfAbsent(kind, key -> new ArrayList<>()).add(name.text());
            return true;
        }
        reporter.add(Diagnostic.of(Code.DUPLICATE_DECLARATION, name.where(), name.text())
                .related(first.name().where(), "first declared here"));
        return false;
    }

    private static boolean isType(Kind kind) {
        return kind == Kind.OBJECT || kind == Kind.ENUM || kind == Kind.UNION;
    }

    /** {@code a: true} has a constant as its type. */
    private static boolean isConstant(String name) {
        return name.equals("true") || name.equals("false");
    }

    /** The declared type of an object or an enum; what is neither is reported. */
    Optional<Kind> type(Word name) {
        return lookUp(name, Code.UNKNOWN_TYPE, List.of(Kind.OBJECT, Kind.ENUM, Kind.UNION));
    }

    /** Looks a name up that must be of one kind; what is not is reported. */
    Optional<String> find(Word name, Code unknown, Kind kind) {
        return lookUp(name, unknown, List.of(kind)).map(found -> name.text());
    }

    /** Whether an abstract action has the name. */
    boolean isBase(String name) {
        return namesOf.getOrDefault(Kind.BASE, List.of()).contains(name);
    }

    TypeId idOf(Word name) {
        return TypeId.of(name.text());
    }

    private Optional<Kind> lookUp(Word name, Code unknown, List<Kind> kinds) {
        Declared found = all.get(name.text());
        if (found != null && kinds.contains(found.kind())) {
            return Optional.of(found.kind());
        }
        if (found != null) {
            reporter.add(Diagnostic.of(
                            Code.WRONG_KIND,
                            name.where(),
                            name.text(),
                            found.kind().words(),
                            kinds.get(0).words())
                    .hint(found.kind().use(name.text()))
                    .related(found.name().where(), "declared here"));
        } else if (complete) {
            reporter.addUnknown(
                    Diagnostic.of(unknown, name.where(), name.text()),
                    name.text(),
                    () -> candidates(kinds),
                    hint(name.text(), kinds.get(0)));
        }
        return Optional.empty();
    }

    private static Optional<String> hint(String name, Kind kind) {
        Optional<String> foreign = kind == Kind.OBJECT ? ForeignTypes.hint(name) : Optional.empty();
        return foreign.or(() -> Optional.of("declare it: `" + kind.declaration(name) + "`"));
    }

    private Collection<String> candidates(List<Kind> kinds) {
        Set<String> candidates = new LinkedHashSet<>();
        for (Kind kind : kinds) {
            candidates.addAll(namesOf.getOrDefault(kind, List.of()));
        }
        if (kinds.contains(Kind.OBJECT)) {
            candidates.addAll(BuiltIn.NAMES);
        }
        return candidates;
    }
}
