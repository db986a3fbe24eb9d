package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows a spec at random: every construct of the language but includes and examples. Most of what grows is right; a name that
 * is taken, say, may come of it too, and the checks are free to refuse it.
 */
public final class SpecGrower {

    private final Choice choice;
    private final NameGrower names;
    private final StringBuilder out = new StringBuilder();
    private final List<String> objects = new ArrayList<>();
    private final Map<String, List<String>> enums = new LinkedHashMap<>();
    private final List<String> unions = new ArrayList<>();
    private final List<String> mixins = new ArrayList<>();
    private final Map<String, List<String>> bases = new LinkedHashMap<>();

    private SpecGrower(long seed) {
        this.choice = new Choice(seed);
        this.names = new NameGrower(choice);
    }

    /** The spec of a seed, in one file. */
    public static String grow(long seed) {
        SpecGrower grower = new SpecGrower(seed);
        grower.declare();
        return grower.out.toString();
    }

    private void declare() {
        names.times(choice.between(0, 2), () -> objects.add(names.declared()));
        names.times(choice.between(0, 1), () -> enums.put(names.declared(), new ArrayList<>()));
        names.times(choice.between(0, 1), () -> unions.add(names.declared()));
        api();
        unions.forEach(this::union);
        enums.forEach((name, values) -> {
            out.append(names.doc("")).append("enum ").append(name).append(' ');
            out.append(types().enumBody(values));
            out.append('\n');
        });
        objects.forEach(name -> out.append(names.doc(""))
                .append("type ")
                .append(name)
                .append(' ')
                .append(body().grow(choice.between(0, 3)))
                .append('\n'));
        names.times(choice.between(0, 1) + choice.between(0, 1) * choice.between(0, 1), this::mixin);
        names.times(choice.percent(10) ? 2 : choice.between(0, 1), this::base);
    }

    List<String> objects() {
        return objects;
    }

    List<String> unions() {
        return unions;
    }

    Map<String, List<String>> enums() {
        return enums;
    }

    private TypeGrower types() {
        return new TypeGrower(choice, names, this);
    }

    private BodyGrower body() {
        return new BodyGrower(choice, names, types());
    }

    private void api() {
        out.append(names.doc("")).append("api ").append(names.declared()).append(" {\n");
        out.append(names.doc("  ")).append("  server \"https://api.harbour.example\"\n");
        out.append(choice.many(0, 2, "", () -> "  server " + names.fresh() + " \"https://eu.harbour.example\"\n"));
        out.append(choice.maybe(50, () -> "  auth bearer\n"));
        if (!objects.isEmpty()) {
            out.append(choice.maybe(30, () -> "  errors " + choice.of(objects) + "\n"));
        }
        out.append("}\n");
    }

    private void union(String name) {
        out.append(names.doc("")).append("union ").append(name).append(" by ").append(names.wire());
        TypeGrower types = types();
        out.append(names.apart(() -> " {\n"
                + choice.many(
                        1,
                        3,
                        "",
                        () -> names.doc("  ") + "  " + names.wire() + choice.maybe(10, () -> " as " + names.fresh())
                                + ": " + types.object() + "\n")
                + "}\n"));
    }

    private void mixin() {
        String name = names.declared();
        mixins.add(name);
        out.append(names.doc("")).append("mixin ").append(name).append(' ');
        out.append(names.apart(() -> body().grow(choice.between(0, 3)))).append('\n');
    }

    private void base() {
        String name = names.declared();
        String tag = names.wire();
        out.append(names.doc(""))
                .append("abstract action ")
                .append(name)
                .append(" by ")
                .append(tag);
        names.open();
        out.append(' ').append(body().grow(choice.between(0, 3))).append('\n');
        names.times(choice.between(0, 2), () -> action(name));
        names.close();
        bases.put(name, List.of());
        out.append(choice.maybe(70, () -> new ResourceGrower(choice, names).grow(name)));
    }

    private void action(String base) {
        out.append(names.doc("")).append("action ").append(names.declaredWire());
        out.append(choice.maybe(20, () -> " as " + names.declared()));
        out.append(choice.maybe(30, () -> " " + names.text())).append(": ").append(base);
        if (!mixins.isEmpty() && choice.percent(50)) {
            out.append(" with ").append(String.join(", ", choice.some(mixins, 2)));
        }
        out.append(' ');
        out.append(names.inner(() -> body().grow(choice.between(0, 3)))).append('\n');
    }
}
