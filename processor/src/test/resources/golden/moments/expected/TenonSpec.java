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
                                + "action LOAD: Step {\n"
                                + "  opens: date\n"
                                + "  closes: date\n"
                                + "  sails: instant\n"
                                + "  arrives: instant\n"
                                + "  notice: duration\n"
                                + "  timeout: duration seconds\n"
                                + "  patience: duration minutes\n"
                                + "  days: date[]\n"
                                + "  tide: number\n"
                                + "  a: string\n"
                                + "  b: string\n"
                                + "  c: string\n"
                                + "  d: string\n"
                                + "  e: string\n"
                                + "  f: string\n"
                                + "  g: string\n"
                                + "  h: string\n"
                                + "  i: string\n"
                                + "\n"
                                + "  require a when opens < \"2026-01-01\" or opens == \"2026-12-24\"\n"
                                + "  require b when closes <= opens\n"
                                + "  require c when sails >= \"2026-02-28T12:00:00+01:00\" and not sails in (\"2026-03-01T00:00Z\")\n"
                                + "  forbid d when arrives != sails and arrives != \"2026-02-28T11:00:00Z\"\n"
                                + "  require e when notice > \"PT48H\" or notice == \"P1D\"\n"
                                + "  require f when timeout >= 90.5 or timeout in (1, 2)\n"
                                + "  require g when patience < timeout or notice == patience\n"
                                + "  require h when some days > \"2026-06-30\" or some days == opens\n"
                                + "  require i when tide < 9007199254740993 and tide > -1e400\n"
                                + "\n"
                                + "  example create \"Early\" {\n"
                                + "\n"
                                + "  }\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
