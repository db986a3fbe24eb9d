package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The one place where text of a spec enters Java. What leaves here is ASCII and cannot end what it stands in. */
final class JavaText {

    /** From here on doclint refuses entities of characters that its JDK does not know yet, so that escapes stand for them. */
    private static final char FIRST_UNASSIGNED = '\u0378';

    private JavaText() {}

    /** A string literal. */
    static CodeBlock literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return CodeBlock.of("$L", out.append('"'));
    }

    /**
     * Text of a Javadoc comment; what stands between backticks is code, and blank lines part paragraphs. Each paragraph is one
     * line, to be broken when it is known how far to the right it stands.
     */
    static String doc(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph(paragraph.strip().replaceAll("\\s*\\n\\s*", " ")))
                .collect(Collectors.joining("\n\n<p>"));
    }

    private static String paragraph(String text) {
        StringBuilder out = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1 && !parts[i].isBlank();
            out.append(code ? code(parts[i]) : escaped(i > 0 && i % 2 == 1 ? "`" + parts[i] : parts[i]));
        }
        return out.toString();
    }

    /** No tag, no HTML, no end of comment, no Unicode escape comes through. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && "&<>@{}*\\".indexOf(c) < 0) {
                out.append(c);
            } else if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                // Doclint knows no entity for the one and takes the other for nothing: both are shown as an author
                // writes them.
                out.append(String.format("&#92;u%04x", (int) c));
            } else {
                out.append(c < FIRST_UNASSIGNED ? "&#" + (int) c + ";" : String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    /** Text in the type of code, for a Javadoc comment. */
    static String code(String text) {
        return text.matches("[A-Za-z0-9_ .:=-]+") ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
    }
}
