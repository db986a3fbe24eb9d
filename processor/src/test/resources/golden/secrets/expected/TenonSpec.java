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
                                + "abstract action Step by type { read secret token: string! }\n"
                                + "\n"
                                + "action LOCK: Step {\n"
                                + "  secret code: string(4..8, matches \"\\\\d+\")!\n"
                                + "  secret pins: int(1000..9999)[]\n"
                                + "  write secret key: type Key { secret text: string(1..)!, number: int(1..9) }\n"
                                + "  secret either: int(1..9) | string(1..8)\n"
                                + "  secret note: string?\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
