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
                                + "action LIST: Step {\n"
                                + "  names: string[]\n"
                                + "  codes: string(2..2, matches \"[A-Z]+\")[](1..10)!\n"
                                + "  crew: int(1..40)[]\n"
                                + "  weights: long[](..3)\n"
                                + "  tides: number[]\n"
                                + "  lit: bool[]\n"
                                + "  pages: uri[]\n"
                                + "  extras: json[]\n"
                                + "  colours: enum Colour { RED, GREEN }[]\n"
                                + "  crates: type Crate { id: long(1..)! }[](1..)\n"
                                + "  grid: int(0..9)[](3..3)[](..3)\n"
                                + "  words: string(1..)[][]\n"
                                + "  names_of_names: string[][][]\n"
                                + "  cube: int(0..9)[][][]\n"
                                + "  palettes: Colour[][]\n"
                                + "  stacks: Crate[][](1..2)\n"
                                + "  secret keys: string(8..)[][](1..)\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
