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
                                + "action MEASURE: Step {\n"
                                + "  text: string\n"
                                + "  name: string(1..64)!\n"
                                + "  label: string(..64)\n"
                                + "  note: string(1..)\n"
                                + "  call_sign: string(matches \"[A-Z]{2,5}\")\n"
                                + "  code: string(2..8, matches \"[a-z\\\\d]+|\\\"quoted\\\"\")\n"
                                + "  lit: bool\n"
                                + "  berth: int\n"
                                + "  crew: int(1..40)\n"
                                + "  draught: int(..-1)\n"
                                + "  cargo: long\n"
                                + "  weight: long(0..9007199254740991)\n"
                                + "  depth: long(-9223372036854775808..0)\n"
                                + "  tide: number\n"
                                + "  page: uri\n"
                                + "  extra: json\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
