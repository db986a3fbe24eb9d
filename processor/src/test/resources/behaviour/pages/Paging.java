package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Crate;
import com.example.harbour.Crates;
import com.example.harbour.Harbour;
import com.example.harbour.Problem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.http.RefusedException;
import dev.tenon.runtime.http.UnexpectedAnswerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

public final class Paging {

    private Paging() {}

    /** What the server says to a request; {@code null} as link is none. */
    private record Said(int status, String link, String body) {

        static Said ok(String body) {
            return new Said(200, null, body);
        }

        static Said linked(String link, String body) {
            return new Said(200, link, body);
        }
    }

    /** Runs against a server with these answers by target, and gives what it was asked for. */
    private static List<String> asked(Map<String, Said> answers, Consumer<Crates> use) {
        List<String> targets = Collections.synchronizedList(new ArrayList<>());
        use(answers, targets, use);
        return targets;
    }

    private static void use(Map<String, Said> answers, List<String> targets, Consumer<Crates> use) {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String target = exchange.getRequestURI().toString();
            targets.add(target);
            answer(exchange, answers.getOrDefault(target, new Said(404, null, "{\"message\": \"no " + target + "\"}")));
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (Harbour harbour = Harbour.client().server(address).build()) {
            use.accept(harbour.crates());
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, Said said) throws IOException {
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        if (said.link() != null) {
            exchange.getResponseHeaders().set("Link", "<" + said.link() + ">; rel=\"next\"");
        }
        exchange.sendResponseHeaders(said.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<Long> ids(Iterable<Crate> crates) {
        List<Long> ids = new ArrayList<>();
        crates.forEach(crate -> ids.add(crate.id()));
        return ids;
    }

    private static String crates(long... ids) {
        List<String> all = new ArrayList<>();
        for (long id : ids) {
            all.add("{\"id\": " + id + "}");
        }
        return all.toString();
    }

    private static String found(long... ids) {
        return "{\"found\": {\"crates\": " + crates(ids) + "}}";
    }

    private static String page(String next, long... ids) {
        return "{\"crates\": " + crates(ids) + ", \"next\": " + next + "}";
    }

    public static void followsLinks() {
        Map<String, Said> answers = Map.of(
                "/linked?size=2", Said.linked("/linked?size=2&from=b", crates(1, 2)),
                "/linked?size=2&from=b", Said.linked("?from=c", crates()),
                "/linked?from=c", Said.ok(crates(3)));
        List<String> asked = asked(
                answers,
                crates -> assertThat(ids(crates.linkedAll(options -> options.size(2).ship("Ada")))).containsExactly(1L, 2L, 3L));
        assertThat(asked).containsExactly("/linked?size=2", "/linked?size=2&from=b", "/linked?from=c");
    }

    public static void countsFromZero() {
        Map<String, Said> answers = Map.of(
                "/zeroth?page=0", Said.ok(found(1, 2)),
                "/zeroth?page=1", Said.ok(found(3)),
                "/zeroth?page=2", Said.ok("{\"found\": {}}"));
        List<String> asked = asked(answers, crates -> assertThat(ids(crates.zerothAll())).containsExactly(1L, 2L, 3L));
        assertThat(asked).containsExactly("/zeroth?page=0", "/zeroth?page=1", "/zeroth?page=2");
    }

    public static void countsFromOneOrFromWhereTheCallerSays() {
        Map<String, Said> answers = Map.of(
                "/first?page=1", Said.ok(crates(1)),
                "/first?page=2", Said.ok(crates(2)),
                "/first?page=3", Said.ok(crates()));
        List<String> asked = asked(answers, crates -> {
            assertThat(ids(crates.firstAll())).containsExactly(1L, 2L);
            assertThat(ids(crates.firstAll(options -> options.page(2)))).containsExactly(2L);
        });
        assertThat(asked)
                .containsExactly("/first?page=1", "/first?page=2", "/first?page=3", "/first?page=2", "/first?page=3");
    }

    public static void passesCursorsOn() {
        Map<String, Said> answers = Map.of(
                "/after?size=2", Said.ok(page("\"b&c\"", 1, 2)),
                "/after?size=2&after=b%26c", Said.ok(page("\"d\"")),
                "/after?size=2&after=d", Said.ok(page("null", 3)));
        List<String> asked = asked(
                answers, crates -> assertThat(ids(crates.afterAll(options -> options.size(2)))).containsExactly(1L, 2L, 3L));
        assertThat(asked).containsExactly("/after?size=2", "/after?size=2&after=b%26c", "/after?size=2&after=d");
    }

    public static void findsNothingOnAFirstPageThatIsEmpty() {
        Map<String, Said> answers = Map.of(
                "/linked", Said.ok(crates()),
                "/zeroth?page=0", Said.ok(found()),
                "/first?page=1", Said.ok(crates()),
                "/after", Said.ok(page("\"\"")));
        List<String> asked = asked(answers, crates -> {
            assertThat(ids(crates.linkedAll())).isEmpty();
            assertThat(ids(crates.zerothAll())).isEmpty();
            assertThat(ids(crates.firstAll())).isEmpty();
            assertThat(ids(crates.afterAll())).isEmpty();
        });
        assertThat(asked).containsExactly("/linked", "/zeroth?page=0", "/first?page=1", "/after");
    }

    public static void goesRoundNoCircles() {
        Map<String, Said> answers = Map.of(
                "/linked", Said.linked("/linked?b", crates(1)),
                "/linked?b", Said.linked("/linked", crates(2)),
                "/after", Said.ok(page("\"a\"", 1)),
                "/after?after=a", Said.ok(page("\"b\"", 2)),
                "/after?after=b", Said.ok(page("\"a\"", 3)),
                "/after?after=same", Said.ok(page("\"same\"", 4)));
        List<String> asked = asked(answers, crates -> {
            assertThatThrownBy(() -> ids(crates.linkedAll()))
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("the pages lead in a circle");
            assertThatThrownBy(() -> ids(crates.afterAll()))
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("the pages lead in a circle");
            assertThatThrownBy(() -> ids(crates.afterAll(options -> options.after("same"))))
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessageContaining("names itself as its next page");
        });
        assertThat(asked).hasSizeLessThan(12);
    }

    public static void tellsOfARefusalInTheMiddle() {
        String problem = "{\"message\": \"The third page is lost.\"}";
        Map<String, Said> answers = Map.of(
                "/after", Said.ok(page("\"b\"", 1)),
                "/after?after=b", Said.ok(page("\"c\"", 2)),
                "/after?after=c", new Said(500, null, problem));
        asked(answers, crates -> {
            List<Long> seen = new ArrayList<>();
            assertThatThrownBy(() -> crates.afterAll().forEach(crate -> seen.add(crate.id())))
                    .isInstanceOfSatisfying(RefusedException.ServerFault.class, refused -> {
                        assertThat(refused.status()).isEqualTo(500);
                        assertThat(refused.error(Problem::read).orElseThrow().message()).isEqualTo("The third page is lost.");
                    });
            assertThat(seen).containsExactly(1L, 2L);
        });
    }

    public static void asksForNothingBeforeItIsNeeded() {
        Map<String, Said> answers = Map.of(
                "/after", Said.ok(page("\"b\"", 1, 2)),
                "/after?after=b", Said.ok(page("null", 3)));
        List<String> targets = Collections.synchronizedList(new ArrayList<>());
        use(answers, targets, crates -> {
            Iterator<Crate> all = crates.afterAll().iterator();
            assertThat(targets).isEmpty();
            assertThat(all.next().id()).isEqualTo(1);
            assertThat(all.next().id()).isEqualTo(2);
            assertThat(targets).containsExactly("/after");
            assertThat(all.next().id()).isEqualTo(3);
            assertThat(targets).containsExactly("/after", "/after?after=b");
            assertThat(all.hasNext()).isFalse();
        });
        assertThat(targets).hasSize(2);
    }
}
