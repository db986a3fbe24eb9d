package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.parse.Lexeme;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What a text says, apart from where it says it: its document without spans. */
public final class Meaning {

    private Meaning() {}

    /** The document of a text as text. */
    public static String of(String text) {
        Document document = Parser.parse(new Source("a.tenon", text), new Diagnostics());
        StringBuilder out = new StringBuilder();
        write(document.declarations(), out);
        return out.toString();
    }

    /** The comments of a text, in order, without blanks at their ends. */
    public static List<String> comments(String text) {
        return Parser.lexemes(new Source("a.tenon", text), new Diagnostics()).stream()
                .filter(Lexeme::isComment)
                .map(comment -> comment.where().text().replaceAll("[ \t]+$", ""))
                .toList();
    }

    private static void write(Object part, StringBuilder out) {
        if (part instanceof Span) {
            return;
        }
        if (part instanceof Record made) {
            out.append(made.getClass().getSimpleName()).append('(');
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                Object value = value(made, component);
                // What is kept of the source for documentation has the blanks of the source.
                boolean quoted = component.getName().equals("source");
                write(quoted ? value.toString().replaceAll("\\s", "") : value, out);
                out.append(';');
            }
            out.append(')');
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(value -> write(value, out));
        } else if (part instanceof List<?> list) {
            list.forEach(each -> write(each, out.append("\n- ")));
        } else {
            out.append(part);
        }
    }

    private static Object value(Record made, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
