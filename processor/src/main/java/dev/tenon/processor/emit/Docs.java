package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Javadoc: what the spec says, then the facts, then where it says so. */
final class Docs {

    private Docs() {}

    /** Our own words; text of a spec comes in as an argument, escaped. */
    static CodeBlock of(String words) {
        return CodeBlock.of("$L\n", words);
    }

    /** A declaration: its doc comment and its place. */
    static CodeBlock declaration(String doc, String fallback, Span where) {
        return of((doc.isBlank() ? fallback : sentence(doc)) + " Declared at " + place(where) + ".");
    }

    /**
     * A getter or setter: doc comment, wire name, constraint, unit, default, place, history.
     *
     * @param use what takes the place of a deprecated field, in our own words
     */
    static CodeBlock field(Field field, String use) {
        CodeBlock.Builder all = CodeBlock.builder().add(lasting(field));
        field.deprecated()
                .ifPresent(reason -> all.add(
                        field.since().map(JavaText::doc).orElse("").isEmpty()
                                ? "\n@deprecated $L\n"
                                : "@deprecated $L\n",
                        deprecation(reason, use)));
        return all.build();
    }

    /** The same without its end: for what must be said a word on as long as the field exists. */
    static CodeBlock lasting(Field field) {
        List<String> facts = new ArrayList<>();
        constraint(field.type()).ifPresent(facts::add);
        field.unit().ifPresent(unit -> facts.add("in " + JavaText.doc(unit)));
        field.constant().ifPresent(value -> facts.add("always " + JavaText.code(value.source())));
        if (field.side() == Side.CREATE) {
            facts.add("not changed by updates");
        }
        field.defaultValue().ifPresent(value -> facts.add(JavaText.code(DefaultText.of(value)) + " if absent"));
        CodeBlock doc = member(field.doc(), field.wireName(), facts, field.where());
        CodeBlock.Builder all = CodeBlock.builder().add(doc);
        String since = field.since().map(JavaText::doc).orElse("");
        if (!since.isEmpty()) {
            all.add("\n@since $L\n", since);
        }
        return all.build();
    }

    private static String deprecation(String reason, String use) {
        String why = reason.isBlank() ? "" : JavaText.doc(reason);
        if (use.isEmpty()) {
            return why.isEmpty() ? "by the API" : why;
        }
        return why.isEmpty() ? use : why + "; " + use;
    }

    /** A parameter or a component of a record: doc comment, wire name, constraint, unit, default. */
    static CodeBlock parameter(String name, Field field) {
        List<String> facts = new ArrayList<>(List.of(JavaText.code(field.wireName())));
        constraint(field.type()).ifPresent(facts::add);
        field.unit().ifPresent(unit -> facts.add("in " + JavaText.doc(unit)));
        field.defaultValue().ifPresent(value -> facts.add(JavaText.code(DefaultText.of(value)) + " if absent"));
        field.since()
                .map(JavaText::doc)
                .filter(since -> !since.isEmpty())
                .ifPresent(since -> facts.add("since " + since));
        String text = field.doc().isBlank() ? "" : sentence(field.doc()).replace("\n\n<p>", " ") + " ";
        return CodeBlock.of("@param $N $L\n", name, text + String.join(", ", facts));
    }

    /** The parameter for the body of a request. */
    static CodeBlock body(Content content) {
        Optional<String> constraint = content instanceof Content.Json json ? constraint(json.type()) : Optional.empty();
        return CodeBlock.of(
                "@param body what is sent$L\n",
                constraint.map(words -> ", " + words).orElse(""));
    }

    /** Doc comment, wire name, facts and place, in that order. */
    static CodeBlock member(String doc, String wireName, List<String> facts, Span where) {
        String text = doc.isBlank() ? "" : sentence(doc) + " ";
        String all = facts.isEmpty() ? "" : ", " + String.join(", ", facts);
        return of(text + JavaText.code(wireName) + all + ", " + place(where) + ".");
    }

    /** A doc comment that something follows. */
    private static String sentence(String doc) {
        String text = JavaText.doc(doc);
        return ".!?:".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text;
    }

    /** File and line; a column more would be noise here. */
    static String place(Span where) {
        return JavaText.doc(where.source().path() + ":" + where.line());
    }

    private static Optional<String> constraint(ValueType type) {
        if (type instanceof ValueType.Text text) {
            String length = counted(text.length(), "character", "characters");
            String pattern =
                    text.pattern().map(p -> "matches " + JavaText.code(p)).orElse("");
            String both = length + (length.isEmpty() || pattern.isEmpty() ? "" : ", ") + pattern;
            return both.isEmpty() ? Optional.empty() : Optional.of(both);
        }
        if (type instanceof ValueType.Whole whole && !whole.range().isNone()) {
            return Optional.of(bounds(whole.range()));
        }
        if (type instanceof ValueType.Binary binary && !binary.size().isNone()) {
            return Optional.of(counted(binary.size(), "byte", "bytes"));
        }
        if (type instanceof ValueType.ListOf list) {
            String unique = list.unique() ? "none twice" : "";
            return parts(counted(list.size(), "item", "items"), unique, list.item());
        }
        if (type instanceof ValueType.MapOf map) {
            return parts(counted(map.size(), "entry", "entries"), "", map.value());
        }
        return limits(type);
    }

    /** What a list or a map must be, and what each part of it. */
    private static Optional<String> parts(String size, String unique, ValueType part) {
        String each = constraint(part).map(words -> "each " + words).orElse("");
        String all =
                Stream.of(size, unique, each).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The range of a number with a fraction, a date or a duration, and the unit that the latter is counted in. */
    private static Optional<String> limits(ValueType type) {
        Optional<String> range = Limits.of(type)
                .filter(limits -> !limits.isNone())
                .map(limits ->
                        bounds(limits.min().map(Object::toString), limits.max().map(Object::toString)));
        if (type instanceof ValueType.DurationCount count) {
            String last = count.range()
                    .max()
                    .or(() -> count.range().min())
                    .map(Object::toString)
                    .orElse("");
            String units = count.unit().word();
            String unit = last.equals("1") ? units.substring(0, units.length() - 1) : units;
            return Optional.of(range.map(words -> words + " " + unit).orElse("in " + unit));
        }
        return range;
    }

    private static String counted(Bounds bounds, String one, String many) {
        if (bounds.isNone()) {
            return "";
        }
        long last = bounds.max().orElse(bounds.min().orElse(0));
        return bounds(bounds) + " " + (last == 1 ? one : many);
    }

    private static String bounds(Bounds bounds) {
        return bounds(text(bounds.min()), text(bounds.max()));
    }

    private static Optional<String> text(OptionalLong end) {
        return end.isPresent() ? Optional.of(Long.toString(end.getAsLong())) : Optional.empty();
    }

    private static String bounds(Optional<String> min, Optional<String> max) {
        if (max.isEmpty()) {
            return "at least " + min.orElseThrow();
        }
        if (min.equals(max)) {
            return max.get();
        }
        return min.map(least -> least + " to " + max.get()).orElse("at most " + max.get());
    }
}
