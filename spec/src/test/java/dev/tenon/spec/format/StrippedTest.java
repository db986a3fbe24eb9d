package dev.tenon.spec.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.source.Source;
import org.junit.jupiter.api.Test;

class StrippedTest {

    @Test
    void whatIsLeftStandsWhereItStood() {
        String text = """
                /// The quays.
                api Harbour { server "https://harbour.example//" } // all of it
                abstract action Step by type {
                  /// Its name.
                  name: string!
                }
                action MOOR: Step {
                  example create "One" {
                    "name": "x", "more": [1, {"a": "}"}]
                  }
                  rope: string // "thick"
                }
                """;

        assertThat(Stripped.of(new Source("main.tenon", text))).isEqualTo("""

                api Harbour { server "https://harbour.example//" }
                abstract action Step by type {

                  name: string!
                }
                action MOOR: Step {
                  example create "One" {

                  }
                  rope: string
                }
                """);
    }

    @Test
    void linesEndAsTheyDid() {
        assertThat(Stripped.of(new Source("main.tenon", "// a\r\nenum A { b }\r\n// c")))
                .isEqualTo("\r\nenum A { b }\n");
    }
}
