package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OperationTest {

    private static final Operation ONE = Operation.of("one", "GET", "/a/{v}/b", 200);

    static Stream<Arguments> encoded() {
        return Stream.of(
                Arguments.of("abcXYZ019-._~", "abcXYZ019-._~"),
                Arguments.of("%2e", "%252e"),
                Arguments.of("%2e%2e", "%252e%252e"),
                Arguments.of("%252e", "%25252e"),
                Arguments.of("..%2f", "..%252f"),
                Arguments.of("...", "..."),
                Arguments.of("a/../b", "a%2F..%2Fb"),
                Arguments.of("//evil", "%2F%2Fevil"),
                Arguments.of("/", "%2F"),
                Arguments.of("?", "%3F"),
                Arguments.of("#", "%23"),
                Arguments.of(";x", "%3Bx"),
                Arguments.of("\\", "%5C"),
                Arguments.of("\0", "%00"),
                Arguments.of("\r\n", "%0D%0A"),
                Arguments.of(" ", "%20"),
                Arguments.of("+", "%2B"),
                Arguments.of("%", "%25"),
                Arguments.of(":@&=,!$'()*", "%3A%40%26%3D%2C%21%24%27%28%29%2A"),
                Arguments.of("ü", "%C3%BC"),
                Arguments.of("\ud83d\ude00", "%F0%9F%98%80"),
                Arguments.of("$1\\{v}", "%241%5C%7Bv%7D"),
                Arguments.of("é".repeat(10_000), "%C3%A9".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource
    void encoded(String value, String segment) {
        Call call = ONE.at(value);
        assertThat(call.path()).isEqualTo("/a/" + segment + "/b");
        URI parsed = URI.create("https://x.example" + call.path());
        assertThat(parsed.getPath()).isEqualTo("/a/" + value + "/b");
        assertThat(parsed.getRawQuery()).isNull();
        assertThat(parsed.getHost()).isEqualTo("x.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "\ud800", "s3cret\udc00"})
    void refused(String value) {
        assertThatThrownBy(() -> ONE.at(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("path parameter v ")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void severalInOneSegment() {
        Operation range = Operation.of("range", "GET", "/{from}{to}/{name}.json", 200);
        assertThat(range.at("a/", 5, "..").path()).isEqualTo("/a%2F5/...json");
        assertThatThrownBy(() -> range.at(".", ".", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter to must not be \"..\"");
    }

    @Test
    void asManyValuesAsParameters() {
        assertThatThrownBy(() -> ONE.at()).hasMessage("path parameter v must not be null");
        assertThatThrownBy(() -> ONE.at("a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one has 1 path parameters, not 2");
        assertThatThrownBy(() -> ONE.at(new Object[] {null}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter v must not be null");
    }

    @Test
    void withoutParameters() {
        Operation list = Operation.of("list", "GET", "/a/b", 200);
        assertThat(list.at().path()).isEqualTo("/a/b");
        assertThat(list.at()).hasToString("GET /a/b");
    }

    @Test
    void statusesCannotBeChanged() {
        TreeSet<Integer> given = new TreeSet<>(Arrays.asList(201, 200));
        Operation operation = new Operation("x", "GET", "/", given, new TreeSet<>());
        given.clear();
        assertThat(operation.statuses()).containsExactly(200, 201);
        assertThatThrownBy(() -> operation.statuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
