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
                                + "  read id: long!\n"
                                + "  write after_id: long\n"
                                + "  read owner: { id: long, name: string }\n"
                                + "  write owner: string\n"
                                + "  read state: string\n"
                                + "  write cabin: string\n"
                                + "}\n"
                                + "\n"
                                + "type Berth {\n"
                                + "  read pier: { number: int }\n"
                                + "  write pier: int(1..40)!\n"
                                + "  read since: string\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "action MOOR: Step {\n"
                                + "  write state: int(0..9)\n"
                                + "  read cabin: int\n"
                                + "  read pilot: type PilotView { name: string }\n"
                                + "  write pilot: type PilotRef { id: long! } | string?\n"
                                + "  write rope: string!\n"
                                + "  berth: Berth\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
