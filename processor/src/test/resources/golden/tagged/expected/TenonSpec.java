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
                                + "union Figure by \"@kind\" {\n"
                                + "\n"
                                + "  circle: Circle\n"
                                + "  \"sq-1\" as square: Square\n"
                                + "  \"sq-2\" as otherSquare: Square\n"
                                + "  group: { members: Figure[](..3)!, first: Figure | string, label: string? }\n"
                                + "}\n"
                                + "type Circle { radius: int(1..)! }\n"
                                + "type Square { side: int(1..)!, secret password: string }\n"
                                + "\n"
                                + "action DRAW: Step {\n"
                                + "  figure: Figure!\n"
                                + "  figures: Figure[]\n"
                                + "  either: Figure | string?\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
