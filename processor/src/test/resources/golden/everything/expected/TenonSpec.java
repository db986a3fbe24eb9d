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
                                + "  read id: long!\n"
                                + "  create region: string(2..)!\n"
                                + "  name: string\n"
                                + "  deprecated \"renamed\" use name title: string\n"
                                + "}\n"
                                + "\n"
                                + "type Pier {\n"
                                + "  kind: \"pier\"!\n"
                                + "  number: int!\n"
                                + "  lamps: Colour[]\n"
                                + "  read depth: decimal\n"
                                + "}\n"
                                + "\n"
                                + "enum Colour { RED, GREEN }\n"
                                + "\n"
                                + "action LIFT: Step {\n"
                                + "  format: \"v2\"!\n"
                                + "  cranes: int(1..)!\n"
                                + "  colours: Colour[](..2)\n"
                                + "  piers: Pier{}\n"
                                + "  target: Pier | string\n"
                                + "\n"
                                + "  note: string?\n"
                                + "  read owner: { id: long }\n"
                                + "  write owner: string\n"
                                + "}\n"
                                + "\n"
                                + "action DROP: Step {}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
