package dev.tenon.processor.grown;

/**
 * A field of a spec that grows, as far as rules and examples need to know it.
 *
 * @param name as written, with quotes if need be
 * @param side {@code read}, {@code write}, {@code create} or nothing
 */
record GrownField(String name, GrownType type, String side, boolean required, boolean secret, boolean constant) {

    boolean isSent() {
        return !side.equals("read");
    }

    /** How JSON has it. */
    String wire() {
        return inQuotes(name);
    }

    static String inQuotes(String word) {
        return word.startsWith("\"") ? word : "\"" + word + "\"";
    }

    /** A value of its type, which has some, in JSON. */
    String json(Choice choice) {
        String value = choice.of(type.values());
        return type.kind().startsWith("enum ") ? inQuotes(value) : value;
    }
}
