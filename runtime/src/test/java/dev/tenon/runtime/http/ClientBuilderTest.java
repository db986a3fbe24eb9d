package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.AddedTypes;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientBuilderTest {

    private static final URI SERVER = URI.create("https://api.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example",
                "HTTPS://api.example/",
                "http://127.0.0.1:8080",
                "http://[::1]:8080/",
                "https://api.example:443/v1/",
                "https://xn--bcher-kva.example/a%20b"
            })
    void baseAddresses(String address) {
        ClientBuilder<ApiClient> builder = builder();
        assertThatCode(() -> builder.server(URI.create(address))).doesNotThrowAnyException();
        assertThatCode(() -> new ClientBuilder<>(URI.create(address), true, client -> client))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example",
                "/v1",
                "//api.example",
                "ftp://api.example",
                "file:///etc/x",
                "mailto:s3cret@x.example",
                "https:///v1",
                "https://a_b.example",
                "https://me:s3cret@api.example",
                "https://api.example?k=s3cret",
                "https://api.example/#s3cret",
                "https://api.example:0",
                "https://api.example:65536"
            })
    void badBaseAddresses(String address) {
        assertThatThrownBy(() -> builder().server(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a server is an absolute http or https address without user, query and fragment");
    }

    @Test
    void slashesAtTheEndDoNotCount() {
        for (String end : List.of("", "/", "///")) {
            try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "[]"));
                    ApiClient client = Calls.client(URI.create(server.address() + "/v1" + end))
                            .build()) {
                Calls.get(client);
                assertThat(server.requests()).singleElement().asString().startsWith("GET /v1/steps/7 HTTP/1.1\r\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s3cret\r\nX: y", "s3cret s3cret", "s3cret\u00fc", "s3cret\u007f"})
    void badTokens(String token) {
        assertThatThrownBy(() -> builder().token(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a token is not empty and has only visible ASCII characters")
                .hasNoCause();
        try (ApiClient client = builder().token(() -> token).build()) {
            assertThatThrownBy(() -> Calls.get(client))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void tokensAreNotNull() {
        assertThatThrownBy(() -> builder().token((String) null)).hasMessage("token");
        try (ApiClient client = builder().token(() -> null).build()) {
            assertThatThrownBy(() -> Calls.get(client))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("token");
        }
    }

    @Test
    void aNeededTokenIsAskedFor() {
        ClientBuilder<ApiClient> without = new ClientBuilder<>(SERVER, true, client -> client);
        assertThatThrownBy(without::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this API needs a token");
    }

    @Test
    void timeoutsArePositive() {
        for (Duration bad : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            assertThatThrownBy(() -> builder().timeout(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder().connectTimeout(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void httpClientsMustNotFollowRedirects() {
        for (HttpClient.Redirect policy : List.of(HttpClient.Redirect.NORMAL, HttpClient.Redirect.ALWAYS)) {
            HttpClient following =
                    HttpClient.newBuilder().followRedirects(policy).build();
            assertThatThrownBy(() -> builder().http(following))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the HTTP client must not follow redirects");
        }
    }

    @Test
    void nothingShowsTheToken() {
        ClientOptions options = new ClientOptions(
                SERVER,
                () -> Calls.TOKEN,
                Duration.ofSeconds(1),
                HttpClient.newHttpClient(),
                true,
                1,
                answer -> {},
                null,
                AddedTypes.none());
        assertThat(options.toString()).doesNotContain(Calls.TOKEN);
    }

    private static ClientBuilder<ApiClient> builder() {
        return new ClientBuilder<>(SERVER, false, client -> client);
    }
}
