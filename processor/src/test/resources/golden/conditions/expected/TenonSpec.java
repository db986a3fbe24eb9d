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
                                + "}\n"
                                + "\n"
                                + "enum Kind { LIGHT, HEAVY }\n"
                                + "\n"
                                + "type Item { code: string }\n"
                                + "\n"
                                + "type Crate {\n"
                                + "  weight: long\n"
                                + "  limit: long\n"
                                + "  kind: Kind\n"
                                + "  items: Item[]\n"
                                + "  label: string\n"
                                + "  note: string\n"
                                + "  require label when weight > limit\n"
                                + "  require note when some items.code matches \"X.*\"\n"
                                + "}\n"
                                + "\n"
                                + "action LOAD: Step {\n"
                                + "  code: string\n"
                                + "  crates: Crate[]\n"
                                + "  tags: string[]\n"
                                + "  kinds: Kind[]\n"
                                + "  days: int[]\n"
                                + "  least: int\n"
                                + "  most: long\n"
                                + "  tide: number\n"
                                + "  draught: number\n"
                                + "  kind: Kind\n"
                                + "  other: Kind\n"
                                + "  box: { low: int, high: int, words: string[] }\n"
                                + "  a: string\n"
                                + "  b: string\n"
                                + "  c: string\n"
                                + "  d: string\n"
                                + "  e: string\n"
                                + "  f: string\n"
                                + "\n"
                                + "  require a when code matches \"[a-z]{3}\" or not name matches \"\\\\d+\"\n"
                                + "  forbid a when size of crates > 2 or length of code < 2\n"
                                + "  require b when size of tags != 1 and length of code >= 4 or size of box.words == 2\n"
                                + "  forbid b when some crates.weight > 10\n"
                                + "  require c when some tags == \"fast\" or some kinds == HEAVY or some days in (6, 7) or some length of tags > 8\n"
                                + "  require d when some crates.items.code == \"Z\" and not some crates.kind != HEAVY\n"
                                + "  require e when least > most or tide == draught or kind == other or box.high < box.low\n"
                                + "  forbid f when some crates.weight >= most or some crates.weight != crates.limit\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
