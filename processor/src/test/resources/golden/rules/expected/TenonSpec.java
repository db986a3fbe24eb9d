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
                                + "  name: string\n"
                                + "  loud: bool\n"
                                + "  forbid loud unless name is set\n"
                                + "}\n"
                                + "\n"
                                + "type Pier { number: int, lit: bool, box: { label: string, open: bool } }\n"
                                + "enum Crane { LEFT, RIGHT, \"both sides\" as BOTH, BOTH_ENDS }\n"
                                + "\n"
                                + "action LOAD: Step {\n"
                                + "  crane: Crane\n"
                                + "  code: string\n"
                                + "  weight: long\n"
                                + "  mass: long\n"
                                + "  tide: number\n"
                                + "  page: uri\n"
                                + "  pier: Pier\n"
                                + "  other: Pier\n"
                                + "  a: string\n"
                                + "  b: string\n"
                                + "  c: string\n"
                                + "\n"
                                + "  require code when crane == BOTH_ENDS\n"
                                + "  require code, weight when crane in (LEFT, RIGHT)\n"
                                + "  forbid code when crane == \"both sides\" and weight > 10 or not loud == true\n"
                                + "  require a unless crane != LEFT\n"
                                + "  require b when weight >= 1 and weight < 5 and tide <= 1.5\n"
                                + "  forbid c when code == \"x\\\"y\" or code != \"z\" or loud != false\n"
                                + "  require c when not (crane == LEFT or crane == RIGHT)\n"
                                + "  forbid a, mass when not crane in (LEFT, RIGHT)\n"
                                + "  forbid a when not weight is set and not (not tide is set)\n"
                                + "  require pier.number, pier.box.label when pier.box.open == true\n"
                                + "  forbid pier.lit when other.number > 3 and other.box is set\n"
                                + "  require page when tide == 3 or weight == -1 or tide > 1e400 or tide > 1e30 or weight == 9223372036854775807\n"
                                + "      or tide < 0.1\n"
                                + "  require tide when page == \"https://harbour.example\"\n"
                                + "  forbid mass\n"
                                + "  exactly one of a, b\n"
                                + "  at most one of a, b, pier.box.label\n"
                                + "  at least one of a, b, c\n"
                                + "  all or none of pier, other\n"
                                + "}\n"
                                + "\n"
                                + "type Rope {\n"
                                + "  length: int\n"
                                + "  colour: string\n"
                                + "  require colour when length > 3\n"
                                + "  forbid colour unless length is set\n"
                                + "  at least one of length, colour\n"
                                + "}\n"
                                + "\n"
                                + "action TIE: Step { ropes: Rope[], rope: Rope! }\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
