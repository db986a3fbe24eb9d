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
        files = @PublishedSpec.File(path = "main.tenon", text = "\n"
                                + "api Harbour { server \"https://api.harbour.example\" }\n"
                                + "\n"
                                + "abstract action Step by type {}\n"
                                + "\n"
                                + "enum Colour { RED, GREEN }\n"
                                + "type Crate { id: long(1..)! }\n"
                                + "\n"
                                + "action STOW: Step {\n"
                                + "  tags: string(1..)[](1..3, unique)!\n"
                                + "  numbers: int[](unique)\n"
                                + "  rows: Crate[](unique)\n"
                                + "  labels: string{}!\n"
                                + "  counts: int(0..9){}(1..3)\n"
                                + "  days: date{}\n"
                                + "  waits: duration seconds(1..){}\n"
                                + "  waits_in_a_row: duration seconds[]\n"
                                + "  paints: Colour{}\n"
                                + "  marks: enum { TOP, BOTTOM }{}\n"
                                + "  crates: Crate{}(..2)\n"
                                + "  inline: { a: string! }{}\n"
                                + "  extras: json{}\n"
                                + "  stacks: Crate[]{}\n"
                                + "  holds: Crate{}[]\n"
                                + "  grid: int(0..9)[](3..3)[](unique)\n"
                                + "  maps: decimal(0..){}{}\n"
                                + "  names: string(1..){}[](unique)\n"
                                + "  either: Crate{} | string | int[][]\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
