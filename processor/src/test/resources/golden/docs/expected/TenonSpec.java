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
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "api Harbour {\n"
                                + "\n"
                                + "  server \"https://api.harbour.example\"\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "abstract action Step by type {\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "  name: string!\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "action LOAD \"A title with */ and <b> & `code`\": Step {\n"
                                + "\n"
                                + "  long_word: string\n"
                                + "\n"
                                + "  long_line: string\n"
                                + "\n"
                                + "  backslash: string(matches \"\\\\*/|\\\\u0022|[{}@<>]+\")\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "  lines: string[] furlongs\n"
                                + "  \"wire */ name\": string = \"*/ default \\u0022\"\n"
                                + "  kind: enum {\n"
                                + "\n"
                                + "    A\n"
                                + "\n"
                                + "    B\n"
                                + "  }\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
