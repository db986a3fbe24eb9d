package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Harbour;
import com.example.harbour.Step;
import com.example.harbour.UnknownStep;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class Planning {

    private Planning() {}

    public static void sendsWhatCreatesAnAction() throws IOException {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ships/Ada/steps/plan", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(exchange.getRequestMethod() + " " + body);
            byte[] answer = "[{\"id\": 7, \"type\": \"SAIL\", \"name\": \"out\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Harbour harbour = Harbour.client().server(address).build()) {
            Step.Create<?> request = UnknownStep.create("SAIL").name("out").build();
            List<Step> planned = harbour.steps("Ada").plan(request);
            assertThat(planned).extracting(Step::id).containsExactly(7L);
        } finally {
            server.stop(0);
        }
        assertThat(sent).containsExactly("POST {\"type\":\"SAIL\",\"name\":\"out\"}");
    }
}
