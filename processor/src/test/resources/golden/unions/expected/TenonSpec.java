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
                                + "type Pier { number: int(1..40)! }\n"
                                + "enum Mode { FAST, SLOW }\n"
                                + "\n"
                                + "action MOOR: Step {\n"
                                + "  every: bool | int(1..9) | string(1..) | string(2..4)[](1..3) | Pier\n"
                                + "  to: Pier | string!\n"
                                + "  fraction: number | bool\n"
                                + "  large: long(0..) | uri\n"
                                + "  mode: Mode | bool\n"
                                + "  modes: Mode[] | Mode\n"
                                + "  piers: Pier[] | Pier?\n"
                                + "  grid: int[][] | int\n"
                                + "  inline: { a: string, b: { c: int } } | enum { ON, OFF }\n"
                                + "  other: { a: string } | string\n"
                                + "  anonymous: enum { ON, OFF }[] | { a: int } | bool\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
