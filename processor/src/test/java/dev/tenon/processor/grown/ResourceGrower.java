package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows resources, of a base or of operations with a name of their own alone. */
final class ResourceGrower {

    private final Choice choice;
    private final NameGrower names;
    private final OperationGrower operations;

    ResourceGrower(Choice choice, NameGrower names, OperationGrower operations) {
        this.choice = choice;
        this.names = names;
        this.operations = operations;
    }

    /** @param base the abstract action that lives there, if one does */
    String grow(String base) {
        names.open();
        StringBuilder out = new StringBuilder(names.doc(""));
        out.append("resource ").append(names.declared());
        out.append(base.isEmpty() ? "" : ": " + base).append(" {\n");
        boolean spans = (!base.isEmpty() || choice.percent(70)) && at(out);
        if (!base.isEmpty()) {
            actions(out);
        }
        int most = base.isEmpty() ? 2 : choice.between(0, 1);
        for (int left = choice.between(base.isEmpty() ? 1 : 0, most); left > 0; left--) {
            out.append(operations.grow(spans));
        }
        names.close();
        return out.append("}\n").toString();
    }

    /** The path that all share; true if a parameter of it spans steps. */
    private boolean at(StringBuilder out) {
        List<String> parameters = new ArrayList<>();
        names.times(choice.between(0, 2), () -> parameters.add(names.fresh()));
        boolean spans = !parameters.isEmpty() && choice.percent(20);
        StringBuilder path = new StringBuilder("/" + names.plain() + "/");
        path.append(choice.of(List.of("steps", "a-b", "a~b", "a_b")));
        for (String each : parameters) {
            boolean spanning = spans && each.equals(parameters.get(0));
            path.append("/{").append(each).append(spanning ? "...}" : "}");
            String type = spanning ? "string" : choice.of(List.of("string", "int", "long"));
            out.append(parameter(each, type));
        }
        out.append("  at \"").append(path).append("\"\n");
        return spans;
    }

    private String parameter(String name, String type) {
        return names.doc("  ") + "  path " + name + choice.maybe(10, () -> " as " + names.fresh()) + ": " + type + "\n";
    }

    private void actions(StringBuilder out) {
        String own = names.fresh();
        out.append(parameter(own, choice.of(List.of("string", "int", "long"))));
        String suffix = " \"/{" + own + "}\"";
        out.append("  get GET").append(suffix).append(scope()).append('\n');
        out.append(choice.maybe(60, () -> names.doc("  ") + "  create POST -> 200 | 201" + scope() + "\n"));
        out.append(choice.maybe(
                60, () -> "  list GET" + choice.maybe(50, () -> " -> " + names.wire()) + scope() + "\n"));
        out.append(choice.maybe(60, () -> "  update PATCH" + suffix + scope() + "\n"));
        out.append(choice.maybe(60, () -> "  delete DELETE" + suffix + " -> 204\n"));
    }

    private String scope() {
        return choice.maybe(30, () -> " scope " + choice.of(List.of("SCOPE", "\"a:b\"", "\"*/\"", "class")));
    }
}
