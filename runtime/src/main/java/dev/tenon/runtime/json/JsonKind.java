package dev.tenon.runtime.json;

/** What a JSON value is, as told by its first token. */
public enum JsonKind {
    NULL("null"),
    BOOLEAN("a boolean"),
    NUMBER("a number"),
    STRING("a string"),
    ARRAY("an array"),
    OBJECT("an object");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    /** With its article, for messages. */
    String words() {
        return words;
    }
}
