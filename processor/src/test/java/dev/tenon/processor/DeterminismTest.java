package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is emitted depends on the spec alone. */
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<Golden> cases() throws IOException {
        return Golden.all();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void emitsTheSameElsewhere(Golden golden) {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<SourceFile> here = golden.emit();
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(golden.emit()).as(tag).isEqualTo(here);
        }
    }

    /** File systems list as they like; {@link SpecFiles} promises an order that one of somebody's own may not keep. */
    @Test
    void emitsTheSameInWhateverOrderFilesAreListed() {
        SpecFolder folder = new SpecFolder(Path.of("../samples/buddy/src/main/resources"));
        Target target = new Target("buddy.tenon", Golden.PACKAGE);

        List<SourceFile> sorted = Pipeline.run(folder, target).files();
        assertThat(sorted).isNotEmpty();
        assertThat(Pipeline.run(new Backwards(folder), target).files()).isEqualTo(sorted);
    }

    /** Lists files the other way round. */
    private record Backwards(SpecFiles files) implements SpecFiles {

        @Override
        public String read(String path) throws IOException {
            return files.read(path);
        }

        @Override
        public List<String> list(String folder, String glob) throws IOException {
            List<String> paths = new ArrayList<>(files.list(folder, glob));
            Collections.reverse(paths);
            return paths;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void emitsPlainText(Golden golden) {
        for (SourceFile file : golden.emit()) {
            assertThat(file.text().chars()).as(file.qualifiedName()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
            assertThat(file.text())
                    .doesNotContain(" \n")
                    .doesNotContain("\n\n\n")
                    .endsWith("}\n");
            assertThat(file.text()).doesNotContainPattern("\\{\n\n|\n\n *}");
        }
    }
}
