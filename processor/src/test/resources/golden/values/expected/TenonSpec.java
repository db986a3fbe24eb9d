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
                                + "action CHARTER: Step {\n"
                                + "  fee: decimal!\n"
                                + "  price: decimal(0.01..99999.99) = 1.10\n"
                                + "  tide: number(-1.5..12)\n"
                                + "  since: instant\n"
                                + "  due: instant(\"2020-01-01T00:00:00Z\"..) = \"2026-02-28T12:00:00+01:00\"\n"
                                + "  day: date\n"
                                + "  season: date(\"2026-04-01\"..\"2026-09-30\") = \"2026-05-01\"\n"
                                + "  delay: duration\n"
                                + "  rest: duration(\"PT1M\"..\"P1D\") = \"PT5M\"\n"
                                + "\n"
                                + "  timeout: duration seconds(1..3600)? = 60\n"
                                + "  watch: duration minutes\n"
                                + "  stay: duration days(..30)\n"
                                + "  seal: bytes\n"
                                + "  flag: bytes(1..4) = \"AQI=\"\n"
                                + "  secret key: bytes(32..32)\n"
                                + "  secret pause: duration seconds(1..60)\n"
                                + "  secret bid: decimal(1..)\n"
                                + "  notice: duration hours | bool\n"
                                + "  term: instant | duration days | { from: date! }\n"
                                + "  cargo: bytes | decimal\n"
                                + "\n"
                                + "  forbid price when fee > 1000.50\n"
                                + "\n"
                                + "  example create \"All of them\" {\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "  }\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
