package dev.tenon.processor.grown;

import java.util.List;

/** Grows operations of any shape. */
final class OperationGrower {

    private static final List<String> HEADERS = List.of(
            "class",
            "a_b",
            "Accept",
            "\"X-Request-Id\"",
            "\"if-match\"",
            "\"$ref\"",
            "\"1st\"",
            "\"*\"",
            "\"!#%&'*+.^_`|~\"");

    private static final List<String> CLOSED_MEDIA = List.of("application/pdf", "text/plain", "text/x; charset=utf-8");
    private static final List<String> OPEN_MEDIA = List.of("*/*", "image/*", "text/*");

    private final Choice choice;
    private final NameGrower names;
    private final Declared declared;
    private final TypeGrower types;
    private final ScalarGrower scalars;

    OperationGrower(Choice choice, NameGrower names, Declared declared) {
        this.choice = choice;
        this.names = names;
        this.declared = declared;
        this.types = new TypeGrower(choice, names, declared);
        this.scalars = new ScalarGrower(choice, names);
    }

    /** @param spanned whether a parameter of the resource spans steps already, of which a path has one */
    String grow(boolean spanned) {
        String name = names.doc("  ") + "  op " + names.fresh() + choice.maybe(10, () -> " as " + names.fresh());
        String method = choice.of(List.of("GET", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"));
        return names.inner(() -> {
            StringBuilder lines = new StringBuilder();
            String suffix = suffix(spanned, lines);
            String arrow = method.equals("GET") && choice.percent(40) ? pages(lines) : arrow(method);
            lines(method, lines);
            String scope = choice.maybe(20, () -> " scope " + choice.of(List.of("SCOPE", "\"*/\"")));
            String block = lines.isEmpty() ? "" : " {\n" + lines + "  }";
            return name + " " + method + " \"" + suffix + "\"" + arrow + scope + block + "\n";
        });
    }

    private String suffix(boolean spanned, StringBuilder lines) {
        StringBuilder suffix = new StringBuilder("/" + names.plain());
        names.times(choice.between(0, 1) * choice.between(0, 2), () -> {
            String parameter = names.fresh();
            boolean spans = !spanned && choice.percent(20) && suffix.indexOf("...") < 0;
            suffix.append("/{").append(parameter).append(spans ? "...}" : "}");
            String type = spans ? "string(1..64)" : scalars.step().text();
            lines.append(names.doc("    ")).append("    path ").append(parameter);
            lines.append(choice.maybe(10, () -> " as " + names.fresh()));
            lines.append(": ").append(type).append('\n');
        });
        return suffix.toString();
    }

    private void lines(String method, StringBuilder lines) {
        names.times(choice.between(0, 2), () -> lines.append(parameter("query", names.wire(), choice.percent(25))));
        for (String header : choice.percent(25) ? choice.some(HEADERS, 2) : List.<String>of()) {
            lines.append(parameter("header", header, choice.percent(25)));
        }
        if (List.of("POST", "PUT", "PATCH", "DELETE").contains(method)) {
            lines.append(choice.maybe(60, this::body));
        }
        for (String header : choice.percent(25) ? choice.some(HEADERS, 2) : List.<String>of()) {
            lines.append(parameter("answer", header, false));
        }
    }

    private String parameter(String where, String name, boolean list) {
        GrownType type = scalars.line();
        boolean answer = where.equals("answer");
        String modifiers = answer
                ? ""
                : choice.maybe(8, () -> "secret ")
                        + choice.maybe(8, () -> "deprecated " + choice.maybe(50, () -> names.text() + " "));
        String required = choice.maybe(30, () -> "!");
        boolean valued = !answer && !list && required.isEmpty() && modifiers.isEmpty();
        String value =
                valued && !type.values().isEmpty() ? choice.maybe(20, () -> " = " + choice.of(type.values())) : "";
        return names.doc("    ") + "    " + where + " " + modifiers + name
                + choice.maybe(10, () -> " as " + names.fresh()) + ": "
                + type.text() + choice.maybe(list ? 100 : 0, () -> "[]" + choice.of(List.of("", "(1..)", "(unique)")))
                + required + choice.maybe(10, () -> " seconds") + value + "\n";
    }

    private String body() {
        return switch (choice.between(0, 5)) {
            case 0 -> "    body \"" + choice.of(CLOSED_MEDIA) + "\"\n";
            case 1 ->
                "    header \"Content-Type\" as " + names.fresh() + ": string" + choice.maybe(50, () -> "!")
                        + "\n    body \"" + choice.of(OPEN_MEDIA) + "\" | \"" + choice.of(CLOSED_MEDIA) + "\"\n";
            default -> "    body " + content() + "\n";
        };
    }

    /** JSON of any type; a constant is none. */
    private String content() {
        return names.apart(() -> types.type(1).text());
    }

    private String arrow(String method) {
        String statuses = choice.of(List.of("", "200", "200 | 201", "202"));
        String result = method.equals("HEAD") || choice.percent(30) ? "" : result();
        return statuses.isEmpty() && result.isEmpty() ? "" : " -> " + (statuses + " " + result).strip();
    }

    private String result() {
        if (!declared.bases().isEmpty() && choice.percent(40)) {
            return choice.of(declared.bases()) + choice.maybe(50, () -> "[]");
        }
        String content = content();
        return switch (choice.between(0, 4)) {
            case 0 -> "\"" + choice.of(CLOSED_MEDIA) + "\"" + choice.maybe(50, () -> " | \"text/*\"");
            case 1 -> types.namedObject().text();
            default -> content.startsWith("{") ? "string" : content;
        };
    }

    /** The result that has pages; how they hang together goes to the lines. */
    private String pages(StringBuilder lines) {
        if (choice.percent(30)) {
            lines.append("    pages by link\n");
            boolean actions = !declared.bases().isEmpty() && choice.percent(50);
            return " -> " + (actions ? choice.of(declared.bases()) : "string") + "[]";
        }
        String items = names.apart(names::wire);
        String next = names.plain();
        String type = choice.of(List.of("string", "int"));
        String list = items + ": " + scalars.grow().text() + "[]" + choice.maybe(30, () -> "!");
        boolean inner = choice.percent(30);
        String path = (inner ? "found." : "") + items;
        String cursor = names.wire();
        lines.append("    query ").append(cursor).append(": ").append(type).append('\n');
        lines.append("    pages ")
                .append(path)
                .append(" by ")
                .append(choice.of(List.of(
                        "link",
                        type.equals("int") ? "number " + cursor + choice.maybe(50, () -> " from 0") : "link",
                        "cursor " + next + " in " + cursor)));
        lines.append('\n');
        return " -> type " + names.declared() + " { " + (inner ? "found: { " + list + " }" : list) + ", " + next + ": "
                + type + " }";
    }
}
