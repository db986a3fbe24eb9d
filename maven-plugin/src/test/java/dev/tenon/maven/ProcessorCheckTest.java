package dev.tenon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.maven.ProcessorCheck.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

/** What is certain is said; of the rest the plugin is silent. */
class ProcessorCheckTest {

    private static final String PATHS =
            "<annotationProcessorPaths><path><groupId>a</groupId><artifactId>b</artifactId></path></annotationProcessorPaths>";
    private static final boolean FOUND = true;
    private static final boolean MISSING = false;

    @Test
    void foundOnTheProcessorPathItRunsOnEveryJdk() throws Exception {
        assertThat(problem(PATHS, FOUND, 17)).isEmpty();
        assertThat(problem(PATHS, FOUND, 25)).isEmpty();
    }

    @Test
    void aProcessorPathWithoutItHidesTheClassPath() throws Exception {
        assertThat(problem(PATHS, MISSING, 17)).hasValueSatisfying(problem -> {
            assertThat(problem.why())
                    .contains("<annotationProcessorPaths> of maven-compiler-plugin have no tenon-processor");
            assertThat(problem.cure())
                    .contains(
                            "  <path>\n    <groupId>dev.tenon</groupId>\n    <artifactId>tenon-processor</artifactId>\n")
                    .contains("    <version>1.2.3</version>\n  </path>\n");
        });
    }

    @Test
    void onTheClassPathItRunsUntilJdk22() throws Exception {
        assertThat(problem("", FOUND, 22)).isEmpty();
        assertThat(problem("", FOUND, 23)).hasValueSatisfying(problem -> {
            assertThat(problem.why()).contains("from JDK 23 on").contains("this is JDK 23");
            assertThat(problem.cure()).contains("<annotationProcessorPaths>");
        });
        assertThat(problem("<proc>full</proc>", FOUND, 23)).isEmpty();
        assertThat(problem("<compilerArgs><arg>-proc:full</arg></compilerArgs>", FOUND, 25))
                .isEmpty();
    }

    @Test
    void procNoneIsCertain() throws Exception {
        assertThat(problem("<proc>none</proc>" + PATHS, FOUND, 17))
                .hasValueSatisfying(problem -> assertThat(problem.why()).contains("proc none"));
        assertThat(problem("<compilerArgs><arg>-proc:none</arg></compilerArgs>", FOUND, 17))
                .isPresent();
        assertThat(new ProcessorCheck(new CompilerSettings(null, "none"), FOUND, 17, "1.2.3").problem())
                .isPresent();
    }

    @Test
    void aListOfProcessorsMustNameIt() throws Exception {
        String list = "<annotationProcessors><annotationProcessor>%s</annotationProcessor></annotationProcessors>";
        assertThat(problem(PATHS + list.formatted("org.example.Other"), FOUND, 17))
                .hasValueSatisfying(problem -> assertThat(problem.cure())
                        .contains("<annotationProcessor>dev.tenon.processor.TenonProcessor</annotationProcessor>"));
        assertThat(problem(list.formatted("dev.tenon.processor.TenonProcessor"), FOUND, 25))
                .isEmpty();
    }

    @Test
    void whoSpeaksToJavacDirectlyIsLeftAlone() throws Exception {
        assertThat(problem("<compilerArgs><arg>--processor-path</arg><arg>x</arg></compilerArgs>", MISSING, 25))
                .isEmpty();
        assertThat(problem("<executable>/opt/javac</executable>", FOUND, 25)).isEmpty();
        assertThat(problem("<compilerId>eclipse</compilerId>", MISSING, 25)).isEmpty();
    }

    private static Optional<Problem> problem(String configuration, boolean found, int java)
            throws IOException, XmlPullParserException {
        CompilerSettings settings = new CompilerSettings(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")), null);
        return new ProcessorCheck(settings, found, java, "1.2.3").problem();
    }
}
