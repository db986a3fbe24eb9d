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
                                + "type Crate {\n"
                                + "  id: long!\n"
                                + "  parent: Crate\n"
                                + "  inside: Crate[]\n"
                                + "  label: { text: string(1..)!, font: { name: string!, size: int(6..72) = 12 } }\n"
                                + "}\n"
                                + "\n"
                                + "type Report { read lines: string[]!, read crate: Crate }\n"
                                + "\n"
                                + "type Empty {}\n"
                                + "\n"
                                + "action STACK: Step {\n"
                                + "  crates: Crate[](1..)!\n"
                                + "  top: Crate\n"
                                + "  place: { row: int(1..)!, cell: { x: int!, y: int! }! }!\n"
                                + "  empty: Empty\n"
                                + "  read report: Report\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
