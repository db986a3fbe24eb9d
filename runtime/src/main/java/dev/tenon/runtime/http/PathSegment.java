package dev.tenon.runtime.http;

import java.util.ArrayList;
import java.util.List;

/** Puts a value into a path so that it cannot leave its place. */
final class PathSegment {

    private PathSegment() {}

    /** A value within one segment. */
    static String encode(String parameter, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("path parameter " + parameter + " must not be empty");
        }
        return Percent.encode("path parameter " + parameter, value);
    }

    /** A value that spans segments: its slashes part them, and each is a segment that could stand alone. */
    static String encodeAll(String parameter, String value) {
        List<String> segments = new ArrayList<>();
        for (String segment : value.split("/", -1)) {
            if (segment.isEmpty() && !value.isEmpty()) {
                throw new IllegalArgumentException(
                        "path parameter " + parameter + " must not start or end with a slash or have two in a row");
            }
            segments.add(refuseDots(parameter, encode(parameter, segment)));
        }
        return String.join("/", segments);
    }

    /** Servers and proxies resolve {@code .} and {@code ..} even when their dots are encoded, so they cannot be sent at all. */
    static String refuseDots(String parameter, String segment) {
        if (segment.equals(".") || segment.equals("..")) {
            throw new IllegalArgumentException("path parameter " + parameter + " must not be \"" + segment + "\"");
        }
        return segment;
    }
}
