package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;

/** What the parser refused, in words of our own. */
final class Malformed {

    private Malformed() {}

    static JsonException at(String pointer, IOException cause) {
        String place = "";
        if (cause instanceof StreamReadException read && read.getLocation() != null) {
            place = " (line " + read.getLocation().getLineNr() + ", column "
                    + read.getLocation().getColumnNr() + ")";
        }
        return new JsonException(pointer, words(cause) + place);
    }

    /** The library's own words may quote the text, and with it a secret: only what is known to be harmless is passed on. */
    static String words(IOException cause) {
        String said = String.valueOf(cause.getMessage());
        if (cause instanceof StreamConstraintsException) {
            return "deeper, longer or larger than JSON may be here";
        }
        return said.startsWith("Unexpected end-of-input") ? "the text ends too early" : "malformed JSON";
    }
}
