package dev.tenon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundPackagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Bindings(\"a.tenon\")\npackage works.light;\nimport dev.tenon.runtime.Bindings;",
                "@dev.tenon.runtime.Bindings(value = Names.ROOT, everything = true) package works . light ;",
                "/* package no; */ @Bindings(\"package no;\") // package never;\npackage works.light; import dev.tenon.runtime.*;",
                "@NullMarked @ Bindings(\"\\\"\")\r\npackage works.light;\r\nimport dev.tenon.runtime.Bindings;"
            })
    void findsThem(String source) {
        assertThat(BoundPackages.nameIn(source)).isEqualTo("works.light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package works.light;",
                "/** See {@link dev.tenon.runtime.Bindings}, @Bindings. */\npackage works.light;",
                "@Bindings(\"a\")\npackage works.light;\nimport org.example.Bindings;",
                "@BindingsOfOthers\npackage works.light;\nimport dev.tenon.runtime.json.FromJson;",
                "// @Bindings(\"a.tenon\")\npackage works.light;\nimport dev.tenon.runtime.Bindings;"
            })
    void leavesOthers(String source) {
        assertThat(BoundPackages.nameIn(source)).isEmpty();
    }

    @Test
    void readsWhatIsNoJava() {
        assertThat(BoundPackages.nameIn("@Bindings( \" dev.tenon.runtime /* package"))
                .isEmpty();
    }
}
