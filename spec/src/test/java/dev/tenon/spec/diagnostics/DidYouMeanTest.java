package dev.tenon.spec.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    @ParameterizedTest
    @CsvSource({"'',abc,3", "abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,xabc,1", "kitten,sitting,3", "ca,abc,3"})
    void countsEdits(String a, String b, int distance) {
        assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
        assertThat(DidYouMean.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void findsTheNearest() {
        List<String> names = List.of("create", "update", "response");
        assertThat(DidYouMean.nearest("creat", names)).contains("create");
        assertThat(DidYouMean.nearest("respones", names)).contains("response");
        assertThat(DidYouMean.nearest("CREATE", names)).contains("create");
        assertThat(DidYouMean.nearest("xyz", names)).isEmpty();
        assertThat(DidYouMean.nearest("a", List.of("b"))).isEmpty();
        assertThat(DidYouMean.nearest("x".repeat(1_000_000), names)).isEmpty();
    }
}
