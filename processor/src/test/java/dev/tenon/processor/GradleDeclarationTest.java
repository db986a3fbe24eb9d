package dev.tenon.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the jar tells Gradle. What Gradle makes of it is not tested: no Gradle is to be had where this is built. */
class GradleDeclarationTest {

    private static final String FILE = "/META-INF/gradle/incremental.annotation.processors";

    @Test
    void theProcessorIsDeclaredAsAggregating() throws IOException {
        try (InputStream in = Objects.requireNonNull(TenonProcessor.class.getResourceAsStream(FILE))) {
            assertThat(new String(in.readAllBytes(), UTF_8).lines())
                    .containsExactly(TenonProcessor.class.getName() + ",aggregating");
        }
    }
}
