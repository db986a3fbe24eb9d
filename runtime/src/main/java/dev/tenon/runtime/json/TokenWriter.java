package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes tokens, without checked exceptions: the bytes go to memory, so only a caller's bug, such as two values in a row or endless
 * nesting, can fail.
 */
final class TokenWriter {

    private final JsonGenerator generator;

    TokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void string(String value) {
        try {
            generator.writeString(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void whole(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A number by its text. */
    void number(String text) {
        try {
            generator.writeNumber(text);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** An array of what {@code items} writes. */
    void array(Runnable items) {
        try {
            generator.writeStartArray();
            items.run();
            generator.writeEndArray();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** An object of what {@code properties} writes. */
    void object(Runnable properties) {
        try {
            generator.writeStartObject();
            properties.run();
            generator.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static IllegalArgumentException failed(IOException cause) {
        return new IllegalArgumentException("cannot be written as JSON: " + cause.getMessage(), cause);
    }
}
