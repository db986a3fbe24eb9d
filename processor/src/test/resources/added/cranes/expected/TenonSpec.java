package com.example.cranes;

import dev.tenon.runtime.PublishedSpec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The spec of these classes, for the compilers of those who use them. */
@NullMarked
@Generated("dev.tenon")
@PublishedSpec(
        format = 1,
        root = "main.tenon",
        files = {
                @PublishedSpec.File(path = "main.tenon", text = "use Harbour from \"com.example.harbour\"\n"
                                + "use \"hooks.tenon\"\n"
                                + "\n"
                                + "\n"
                                + "action HOIST \"Hoist\": Step with Crane, Hooked {\n"
                                + "  height: int(1..100)! metres\n"
                                + "  speed: enum { SLOW, FAST } = SLOW\n"
                                + "  side: Side\n"
                                + "  from: Berth\n"
                                + "  crates: Crate[]\n"
                                + "  lid: Lid\n"
                                + "  works: string\n"
                                + "  note: Note?\n"
                                + "\n"
                                + "  require from when wind == CALM\n"
                                + "  require speed when from.number > 3 or from.com == \"x\"\n"
                                + "  forbid side when some crates.weight > 10 and some crates.lid is set\n"
                                + "  at most one of speed, note\n"
                                + "  forbid works when some crates.marks.size > height or some crates.weight > from.number\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "action \"ring-bell\" as Ring \"Ring\": Step {}\n"
                                + "\n"
                                + "action STACK: Job { crates: Crate[](1..)! }\n"
                                + "\n"
                                + "type Note {\n"
                                + "  text: string!\n"
                                + "  about: Crate\n"
                                + "  label: string\n"
                                + "\n"
                                + "  require about when text == \"crate\"\n"
                                + "  forbid label when about.weight == 3\n"
                                + "}\n"),
                @PublishedSpec.File(path = "hooks.tenon", text = "\n"
                                + "mixin Hooked { hooks: int(1..4)! }\n")
        }
)
final class TenonSpec {
    private TenonSpec() {
    }
}
