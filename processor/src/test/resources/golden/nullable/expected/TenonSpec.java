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
                                + "\n"
                                + "  timeout: int(1..86400)? seconds = 3600\n"
                                + "}\n"
                                + "\n"
                                + "action WAIT: Step {\n"
                                + "  pause: long(0..)? milliseconds = 0\n"
                                + "  reason: string? = \"it's \\\"late\\\"\"\n"
                                + "  loud: bool = true\n"
                                + "  tide: number metres = 1.5\n"
                                + "  crane: enum { LEFT, RIGHT }? = LEFT\n"
                                + "  pier: type Pier { number: int? = 1 }?\n"
                                + "  berth: Pier | string?\n"
                                + "  names: string[]?\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
