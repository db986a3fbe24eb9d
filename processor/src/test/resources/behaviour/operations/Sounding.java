package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Harbour;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.http.UnexpectedAnswerException;
import dev.tenon.runtime.validation.ViolationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public final class Sounding {

    private Sounding() {}

    public static void aNumberThatStandsAloneKeepsItsText() throws IOException {
        AtomicReference<String> depth = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/depth", exchange -> {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (sent.length > 0) {
                depth.set(new String(sent, StandardCharsets.UTF_8));
            }
            byte[] answer = depth.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Harbour harbour = Harbour.client().server(address).build()) {
            for (String text : List.of("1.10", "1e400", "9007199254740993", "-0", "0.1234567890123456789", "7")) {
                depth.set(text);
                BigDecimal read = harbour.depths().read();
                assertThat(read).isEqualTo(new BigDecimal(text)).hasToString(text);
                depth.set("0");
                assertThat(harbour.depths().write(read)).hasToString(text);
                assertThat(depth).hasValue(text);
            }
            assertThat(harbour.depths().write(BigDecimal.valueOf(2.5))).isEqualTo("2.5");
            assertThatThrownBy(() -> harbour.depths().write(BigDecimal.valueOf(2.5).negate()))
                    .isInstanceOf(ViolationException.class)
                    .hasMessage("depths.write has a violation:\n  body: must be at least 0, is -2.5");
            assertThat(depth).hasValue("2.5");
            depth.set("\"7\"");
            assertThatThrownBy(() -> harbour.depths().read())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("a string where a number is due");
        } finally {
            server.stop(0);
        }
    }
}
