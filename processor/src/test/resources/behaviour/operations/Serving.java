package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Harbour;
import com.example.harbour.Step;
import com.example.harbour.UnknownStep;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.http.UnexpectedAnswerException;
import dev.tenon.runtime.validation.ViolationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

public final class Serving {

    private Serving() {}

    public static void sendsWhatCreatesAnAction() throws IOException {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        UnaryOperator<String> answers = request -> {
            sent.add(request);
            return "[{\"id\": 7, \"type\": \"SAIL\", \"name\": \"out\"}]";
        };
        with("/ships/Ada/steps/plan", answers, harbour -> {
            Step.Create<?> request = UnknownStep.create("SAIL").name("out").build();
            List<Step> planned = harbour.steps("Ada").plan(request);
            assertThat(planned).extracting(Step::id).containsExactly(7L);
        });
        assertThat(sent).containsExactly("POST {\"type\":\"SAIL\",\"name\":\"out\"}");
    }

    public static void aNumberThatStandsAloneKeepsItsText() throws IOException {
        AtomicReference<String> depth = new AtomicReference<>("");
        UnaryOperator<String> answers = request -> {
            if (request.startsWith("PUT ")) {
                depth.set(request.substring("PUT ".length()));
            }
            return depth.get();
        };
        with("/depth", answers, harbour -> {
            for (String text : List.of("1.10", "1e400", "9007199254740993", "-0", "0.1234567890123456789", "7")) {
                depth.set(text);
                BigDecimal read = harbour.depths().read();
                assertThat(read).isEqualTo(new BigDecimal(text)).hasToString(text);
                depth.set("0");
                assertThat(harbour.depths().write(read)).hasToString(text);
                assertThat(depth).hasValue(text);
            }
            assertThat(harbour.depths().write(BigDecimal.valueOf(2.5))).isEqualTo("2.5");
            depth.set("\"7\"");
            assertThatThrownBy(() -> harbour.depths().read())
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("a string where a number is due");
        });
    }

    public static void aBodyThatBreaksABoundIsNotSent() throws IOException {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        UnaryOperator<String> answers = request -> {
            sent.add(request);
            return "1";
        };
        with("/", answers, harbour -> {
            assertThatThrownBy(() -> harbour.depths().write(BigDecimal.valueOf(2.5).negate()))
                    .isInstanceOf(ViolationException.class)
                    .hasMessage("depths.write has a violation:\n  body: must be at least 0, is -2.5");
            assertThatThrownBy(() -> harbour.logs().store(List.of()))
                    .isInstanceOf(ViolationException.class)
                    .hasMessageContaining("body: must have at least 1 item");
        });
        assertThat(sent).isEmpty();
    }

    /** @param answers what is answered to a method and a body */
    private static void with(String path, UnaryOperator<String> answers, Consumer<Harbour> user) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer =
                    answers.apply(exchange.getRequestMethod() + " " + body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Harbour harbour = Harbour.client().server(address).build()) {
            user.accept(harbour);
        } finally {
            server.stop(0);
        }
    }
}
