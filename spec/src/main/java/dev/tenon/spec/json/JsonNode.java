package dev.tenon.spec.json;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** A JSON value as it stands in a file, or as a program makes it. */
public sealed interface JsonNode {

    Span where();

    /** What kind of token it is, for messages: {@code a string}. */
    String kind();

    /** A property and its value. */
    record Member(String name, Span where, JsonNode value) {}

    /** The members as written: names may repeat. */
    record Obj(List<Member> members, Span where) implements JsonNode {
        public Obj {
            members = List.copyOf(members);
        }

        /** The value of the first member of that name. */
        public Optional<JsonNode> get(String name) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    record Arr(List<JsonNode> items, Span where) implements JsonNode {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    record Str(String value, Span where) implements JsonNode {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number, kept as text so that nothing is rounded. */
    record Num(String text, Span where) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Bool(boolean value, Span where) implements JsonNode {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    record Null(Span where) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }

    /**
     * A value that is known only when the program runs.
     *
     * @param there false if it may be absent
     */
    record Unknown(boolean there, Span where) implements JsonNode {
        @Override
        public String kind() {
            return "a value";
        }
    }
}
