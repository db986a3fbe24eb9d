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
                                + "abstract action Step by type {\n"
                                + "  deprecated old_name: string!\n"
                                + "  read deprecated \"use `name`, not <this> */\" older: string\n"
                                + "}\n"
                                + "\n"
                                + "mixin Crane { deprecated \"gone\" hook: int(1..)! }\n"
                                + "\n"
                                + "type Rope { deprecated colour: string!, deprecated \"too short\" length: int? }\n"
                                + "\n"
                                + "action LIFT: Step with Crane {\n"
                                + "  deprecated \"always on\" lights: bool\n"
                                + "  deprecated \"see `to`\" target: Rope | string\n"
                                + "  deprecated hooks: enum { OLD }[]\n"
                                + "  rope: Rope\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
