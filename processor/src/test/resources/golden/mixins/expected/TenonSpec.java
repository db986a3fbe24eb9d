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
                                + "abstract action Step by type { name: string! }\n"
                                + "\n"
                                + "\n"
                                + "mixin Crane {\n"
                                + "\n"
                                + "  side: enum { LEFT, RIGHT }!\n"
                                + "  reach: int(1..) metres\n"
                                + "  write lock_code: string\n"
                                + "  read position: { x: int, y: int }\n"
                                + "  deprecated \"cranes have no hooks any more\" hook: string\n"
                                + "  require reach when side == RIGHT\n"
                                + "}\n"
                                + "\n"
                                + "mixin Paid { price: long(0..) cents = 0 }\n"
                                + "\n"
                                + "mixin Sent { write only_sent: string! }\n"
                                + "\n"
                                + "\n"
                                + "action LIFT \"Lift Cargo\": Step with Crane, Paid, Sent { weight: long! }\n"
                                + "\n"
                                + "action LOWER: Step with Crane {}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
