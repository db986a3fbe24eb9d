package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows a resource of a base. */
final class ResourceGrower {

    private final Choice choice;
    private final NameGrower names;

    ResourceGrower(Choice choice, NameGrower names) {
        this.choice = choice;
        this.names = names;
    }

    String grow(String base) {
        names.open();
        List<String> parameters = new ArrayList<>();
        names.times(choice.between(0, 2), () -> parameters.add(names.fresh()));
        String at = "/" + names.plain() + "/" + choice.of(List.of("steps", "a-b", "a~b", "a_b")) + path(parameters);
        String own = names.fresh();
        StringBuilder out = new StringBuilder(names.doc(""));
        out.append("resource ")
                .append(names.declared())
                .append(": ")
                .append(base)
                .append(" {\n");
        out.append("  at \"").append(at).append("\"\n");
        parameters.forEach(each -> out.append(names.doc("  "))
                .append("  path ")
                .append(each)
                .append(": ")
                .append(type()));
        out.append("  path ").append(own).append(": ").append(type());
        String suffix = " \"/{" + own + "}\"";
        out.append("  get GET").append(suffix).append(scope()).append('\n');
        out.append(choice.maybe(60, () -> names.doc("  ") + "  create POST -> 200 | 201" + scope() + "\n"));
        out.append(choice.maybe(
                60, () -> "  list GET" + choice.maybe(50, () -> " -> " + names.wire()) + scope() + "\n"));
        out.append(choice.maybe(60, () -> "  update PATCH" + suffix + scope() + "\n"));
        out.append(choice.maybe(60, () -> "  delete DELETE" + suffix + " -> 204\n"));
        names.close();
        return out.append("}\n").toString();
    }

    private static String path(List<String> parameters) {
        return String.join(
                "", parameters.stream().map(each -> "/{" + each + "}").toList());
    }

    private String type() {
        return choice.of(List.of("string", "int", "long")) + "\n";
    }

    private String scope() {
        return choice.maybe(30, () -> " scope " + choice.of(List.of("SCOPE", "\"a:b\"", "\"*/\"", "class")));
    }
}
