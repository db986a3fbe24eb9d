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
                                + "resource steps: Step {\n"
                                + "  at \"/steps\"\n"
                                + "  list GET\n"
                                + "  create POST\n"
                                + "  delete DELETE \"/{step_name}\" -> 200 | 204\n"
                                + "}\n"
                                + "\n"
                                + "abstract action Step by kind { step_name: string }\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
