package dev.tenon.samples.builds;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that has the jar of bindings and no spec: its calls and its JSON are checked, by the processor and by the plugin. */
class ConsumerTest {

    private static final String POM = "own/pom.xml";
    private static final String CALLER = "own/src/main/java/deck/Deck.java";

    private static final String CODE = """
            package deck;

            import dev.tenon.runtime.JsonOf;
            import harbour.Crate;
            import harbour.Sail;

            final class Deck {

                @JsonOf(Sail.Create.class)
                static final String SAIL = \"""
                        {
                          "type": "SAIL",
                          "name": "Away",
                          "speed": 3
                        }
                        \""";

                Crate crate(long weight) {
                    return Crate.builder().weight(weight).build();
                }

                Sail.Create sail() {
                    return Sail.create().name("Away").speed(3).build();
                }
            }
            """;

    private static final String PLUGIN = """
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
                      <proc>none</proc>
                      <compilerArgs combine.children="append">
                        <arg>-Xplugin:Tenon</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** One test, since each of its builds takes seconds. */
    @Test
    void whatIsWrongIsToldThoughThereIsNoSpec(@TempDir Path folder) {
        Project deck = Project.of("cranes", folder);
        deck.deleteAll("own/src/main");
        deck.write(CALLER, CODE);
        deck.mvn("package").compiled();

        deck.edit(CALLER, "name(\"Away\")", "name(\"\")");
        deck.edit(CALLER, "\"speed\": 3", "\"speed\": \"3\"");
        String[] said = {"Deck.java:[23,35] [T0901] `name`", "Deck.java:[14,24] [T0702] `speed`", "harbour.tenon:"};
        deck.mvn("package").failed().says(said);

        deck.edit(POM, "</project>\n", PLUGIN);
        deck.mvn("package").failed().says(said);

        deck.edit(CALLER, "name(\"\")", "name(\"Away\")");
        deck.edit(CALLER, "\"speed\": \"3\"", "\"speed\": 3");
        deck.mvn("package").compiled();
    }
}
