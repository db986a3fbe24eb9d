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
                                + "abstract action Step by type {\n"
                                + "  create region: string!\n"
                                + "  name: string\n"
                                + "  deprecated \"renamed\" use name title: string\n"
                                + "}\n"
                                + "\n"
                                + "mixin Crane {\n"
                                + "  deprecated use \"new-hook\" hook: int!\n"
                                + "  since \"2026-02\" \"new-hook\": int\n"
                                + "}\n"
                                + "\n"
                                + "type Pier {\n"
                                + "  kind: \"pier\"!\n"
                                + "  number: int!\n"
                                + "  deprecated use kind sort: string\n"
                                + "}\n"
                                + "\n"
                                + "action LIFT: Step with Crane {\n"
                                + "  format: \"v2\"!\n"
                                + "  revision: 3\n"
                                + "  serial: 3000000000\n"
                                + "  rate: 1.10\n"
                                + "  on: true\n"
                                + "  read shape: \"a\"\n"
                                + "  write shape: \"b\"\n"
                                + "\n"
                                + "  create zone: Pier | string(1..)\n"
                                + "  create secret code: string(4..)!\n"
                                + "  since \"2026 <b>\" deprecated \"too */ short\" use region label: string\n"
                                + "  write renamed: string\n"
                                + "  since \"v3\" deprecated use renamed old: Pier\n"
                                + "}\n"
                                + "\n"
                                + "action DROP: Step {}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
