package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Grows a spec at random: every construct of the language. Most of what grows is right; a name that is taken, say, may come of it
 * too, and the checks are free to refuse it.
 */
public final class SpecGrower {

    private final Choice choice;
    private final NameGrower names;
    private final Declared declared = Declared.nothing();
    private final SortedMap<String, String> files = new TreeMap<>();
    private StringBuilder out = new StringBuilder();

    private SpecGrower(long seed) {
        this.choice = new Choice(seed);
        this.names = new NameGrower(choice);
    }

    /** The spec of a seed. */
    public static GrownSpec grow(long seed) {
        SpecGrower grower = new SpecGrower(seed);
        grower.declare();
        return new GrownSpec(grower.files);
    }

    private void declare() {
        names.times(
                choice.percent(15) ? 2 : choice.between(0, 1),
                () -> declared.objects().put(names.declared(), new ArrayList<>()));
        names.times(choice.between(0, 1), () -> declared.enums().put(names.declared(), new ArrayList<>()));
        names.times(choice.between(0, 1), () -> declared.unions().add(names.declared()));
        boolean parted = choice.percent(20);
        api(parted);
        if (parted) {
            file(GrownSpec.ROOT);
        }
        declared.unions().forEach(this::union);
        declared.enums().forEach(this::enumOf);
        declared.objects().forEach(this::object);
        names.times(choice.between(0, 1) + choice.between(0, 1) * choice.between(0, 1), this::mixin);
        names.times(choice.percent(4) ? 2 : choice.percent(36) ? 1 : 0, this::base);
        if (choice.percent(20)) {
            out.append(resources().grow(""));
        }
        file(parted ? "parts/all.tenon" : GrownSpec.ROOT);
    }

    /** What has grown since the last file is the text of this one. */
    private void file(String path) {
        files.put(path, out.toString());
        out = new StringBuilder();
    }

    private TypeGrower types() {
        return new TypeGrower(choice, names, declared);
    }

    private BodyGrower body() {
        return new BodyGrower(choice, names, types());
    }

    private ResourceGrower resources() {
        return new ResourceGrower(choice, names, new OperationGrower(choice, names, declared));
    }

    private void api(boolean parted) {
        out.append(names.doc("")).append("api ").append(names.declared()).append(" {\n");
        out.append(names.doc("  ")).append("  server \"https://api.harbour.example\"\n");
        out.append(choice.many(0, 2, "", () -> "  server " + names.fresh() + " \"https://eu.harbour.example\"\n"));
        out.append(choice.maybe(50, () -> "  auth bearer\n"));
        if (!declared.objects().isEmpty()) {
            List<String> objects = List.copyOf(declared.objects().keySet());
            out.append(choice.maybe(30, () -> "  errors " + choice.of(objects) + "\n"));
        }
        out.append(parted ? "  include \"parts/*.tenon\"\n}\n" : "}\n");
    }

    private void enumOf(String name, List<String> values) {
        out.append(names.doc("")).append("enum ").append(name).append(' ');
        out.append(types().enumBody(values)).append('\n');
    }

    private void object(String name, List<GrownField> fields) {
        BodyGrower body = body().ofObject();
        out.append(names.doc("")).append("type ").append(name).append(' ');
        out.append(names.apart(() -> body.grow(choice.between(0, 2)))).append('\n');
        fields.addAll(body.fields());
    }

    private void union(String name) {
        out.append(names.doc("")).append("union ").append(name).append(" by ").append(names.wire());
        out.append(names.apart(() -> " {\n" + choice.many(1, 3, "", this::alternative) + "}\n"));
    }

    private String alternative() {
        return names.doc("  ") + "  " + names.wire() + choice.maybe(10, () -> " as " + names.fresh()) + ": "
                + types().tagged().text() + "\n";
    }

    private void mixin() {
        String name = names.declared();
        BodyGrower body = body();
        out.append(names.doc("")).append("mixin ").append(name).append(' ');
        out.append(names.apart(() -> body.grow(choice.between(0, 2)))).append('\n');
        declared.mixins().put(name, body);
    }

    private void base() {
        String name = names.declared();
        String tag = names.wire();
        BodyGrower body = body();
        out.append(names.doc(""))
                .append("abstract action ")
                .append(name)
                .append(" by ")
                .append(tag);
        names.open();
        out.append(' ').append(body.grow(choice.between(0, 2))).append('\n');
        names.times(choice.percent(20) ? 2 : choice.between(0, 1), () -> action(name, tag, body));
        names.close();
        declared.bases().add(name);
        out.append(choice.maybe(60, () -> resources().grow(name)));
    }

    private void action(String base, String tag, BodyGrower shared) {
        String name = names.declaredWire();
        BodyGrower body = body().inherit(shared);
        out.append(names.doc("")).append("action ").append(name);
        out.append(choice.maybe(20, () -> " as " + names.declared()));
        out.append(choice.maybe(30, () -> " " + names.text())).append(": ").append(base);
        if (!declared.mixins().isEmpty() && choice.percent(50)) {
            List<String> taken = choice.some(List.copyOf(declared.mixins().keySet()), 2);
            taken.forEach(mixin -> body.inherit(declared.mixins().get(mixin)));
            out.append(" with ").append(String.join(", ", taken));
        }
        String told = GrownField.inQuotes(tag) + ": " + GrownField.inQuotes(name);
        ExampleGrower examples = new ExampleGrower(choice, names, told, body);
        out.append(names.inner(
                () -> " {\n" + body.members(choice.between(0, 2)) + choice.maybe(25, examples::grow) + "}\n"));
    }
}
