package com.example.harbour;

import dev.tenon.runtime.PublishedSpec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The spec of these classes, for the compilers of those who use them. */
@NullMarked
@Generated("dev.tenon")
@PublishedSpec(
        format = 1,
        root = "main.tenon",
        files =
        @PublishedSpec.File(path = "main.tenon", text = "api Harbour { server \"https://api.harbour.example\" }\n"
                                + "\n"
                                + "abstract action Step by type {}\n"
                                + "\n"
                                + "\n"
                                + "enum Colour {\n"
                                + "  RED\n"
                                + "\n"
                                + "  \"light-blue\" as LIGHT_BLUE\n"
                                + "  \"class\"\n"
                                + "  new\n"
                                + "  \"2fa\"\n"
                                + "  \"1.10\"\n"
                                + "  \"quoted \\\"white\\\"\"\n"
                                + "  \"  blank \"\n"
                                + "  \"\\\\u0022\"\n"
                                + "  \"gr\u00f6\u00dfe\" as SIZE\n"
                                + "  \"+\" as PLUS\n"
                                + "  \"-\" as minus\n"
                                + "  \"by_wire\"\n"
                                + "  \"wire\"\n"
                                + "  \"default\" as default\n"
                                + "}\n"
                                + "\n"
                                + "enum Compass { NORTH, EAST, SOUTH, WEST, BY_WIRE, values, valueOf, NAME, ORDINAL }\n"
                                + "\n"
                                + "action PAINT: Step {\n"
                                + "  colour: Colour!\n"
                                + "  side: Compass = NORTH\n"
                                + "  lower: enum { on, off, no, null, true }\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
