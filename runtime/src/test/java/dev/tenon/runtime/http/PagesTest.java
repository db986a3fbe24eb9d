package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are asked for one by one, when their items are, and nowhere but at the server. */
final class PagesTest {

    private static final Operation LIST = Operation.of("items.list", "GET", "/items", 200);

    /** A server that answers by the target of each request, {@code /items?page=2}. */
    private static FaultServer server(BiFunction<String, FaultServer, String> answers) {
        return FaultServer.running((out, server) -> {
            String head = server.requests().get(server.requests().size() - 1);
            String answer = answers.apply(head.split(" ", 3)[1], server);
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private static Pages<JsonValue, JsonValue> pages(ApiClient client) {
        return client.pages(reply -> reply.json(JsonReader::value), page -> {
            JsonValue items = page.properties().get("items");
            return items == null ? null : items.items();
        });
    }

    private static List<String> targets(FaultServer server) {
        return server.requests().stream().map(head -> head.split(" ", 3)[1]).toList();
    }

    private static List<String> texts(Paged<JsonValue> items) {
        return items.stream().map(JsonValue::asString).toList();
    }

    private static String linked(String link, String item) {
        return Calls.answer("200 OK\r\nLink: " + link, "{\"items\":[\"" + item + "\"]}");
    }

    private static String last(String item) {
        return Calls.answer("200 OK", "{\"items\":[\"" + item + "\"]}");
    }

    @Test
    void followLinksWithTokenAndHeaders() {
        try (FaultServer server = server((target, here) -> switch (target) {
                    case "/items?n=1" -> linked("</items?n=1&last=a%20b>; rel=\"next\"", "a");
                    case "/items?n=1&last=a%20b" ->
                        linked("<" + here.address() + "/other?x>; title=\"; rel=prev\"; REL=\"last Next\"", "b");
                    default -> last("c");
                });
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items =
                    pages(client).byLink(LIST.at().query("n", 1).header("X-Kind", "k"));
            assertThat(server.requests()).isEmpty();

            assertThat(texts(items)).containsExactly("a", "b", "c");

            assertThat(targets(server)).containsExactly("/items?n=1", "/items?n=1&last=a%20b", "/other?x");
            assertThat(server.requests())
                    .allSatisfy(head -> assertThat(head)
                            .containsIgnoringCase("Authorization: Bearer " + Calls.TOKEN)
                            .containsIgnoringCase("X-Kind: k"));
        }
    }

    @Test
    void areAskedForWhenTheirFirstItemIs() {
        try (FaultServer server = server(
                        (target, here) -> target.equals("/items") ? linked("</items?2>;rel=next", "a") : last("b"));
                ApiClient client = Calls.client(server.address()).build()) {
            Iterator<JsonValue> items = pages(client).byLink(LIST.at()).iterator();
            assertThat(items.next().asString()).isEqualTo("a");
            assertThat(targets(server)).containsExactly("/items");
            assertThat(items.hasNext()).isTrue();
            assertThat(targets(server)).containsExactly("/items", "/items?2");
            assertThat(items.next().asString()).isEqualTo("b");
            assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
            assertThat(targets(server)).hasSize(2);
        }
    }

    @Test
    void neverSendTheTokenToAnotherHost() {
        try (FaultServer other = server((target, here) -> last("stolen"))) {
            String port = other.address().toString();
            for (String link : List.of(port + "/items", port.replace("http:", "") + "/items", "https://127.0.0.1/x")) {
                try (FaultServer server = server((target, here) -> linked("<" + link + ">; rel=next", "a"));
                        ApiClient client = Calls.client(server.address()).build()) {
                    Iterator<JsonValue> items = pages(client).byLink(LIST.at()).iterator();
                    assertThat(items.next().asString()).isEqualTo("a");
                    assertThatThrownBy(items::hasNext)
                            .isInstanceOf(UnexpectedAnswerException.class)
                            .hasMessageContaining("its next page is on ")
                            .hasMessageContaining("no token travels to another host")
                            .hasMessageNotContaining(Calls.TOKEN);
                }
            }
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mailto:a@b.example>",
                "<http:/x>",
                "<http://u@127.0.0.1/>",
                "<file:///etc/passwd>",
                "<a b>",
                "<:>"
            })
    void refuseAddressesThatAreNone(String link) {
        try (FaultServer server = server((target, here) -> linked(link + "; rel=next", "a"));
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items = pages(client).byLink(LIST.at());
            assertThatThrownBy(() -> texts(items)).isInstanceOf(UnexpectedAnswerException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void doNotGoRoundInCircles() {
        try (FaultServer server = server((target, here) -> linked("</items?a=b>; rel=next", "a"));
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items = pages(client).byLink(LIST.at().query("a", "b"));
            assertThatThrownBy(() -> texts(items)).hasMessageContaining("it names itself as its next page");
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** Some pages, and then a circle of some. */
    @ParameterizedTest
    @CsvSource({"0,2", "0,3", "1,2", "5,2", "6,7", "0,20"})
    void doNotGoRoundInLargerCircles(int before, int circle) {
        int last = before + circle - 1;
        BiFunction<String, FaultServer, String> answers = (target, here) -> {
            int page = target.equals("/items") ? 0 : Integer.parseInt(target.substring("/items?after=".length()));
            int next = page == last ? before : page + 1;
            String items = "{\"items\":[\"a\"],\"next\":" + next + "}";
            String link = next == 0 ? "/items" : "/items?after=" + next;
            return Calls.answer("200 OK\r\nLink: <" + link + ">; rel=next", items);
        };
        try (FaultServer server = server(answers);
                ApiClient client = Calls.client(server.address()).build()) {
            assertThatThrownBy(() -> texts(pages(client).byLink(LIST.at()))).satisfies(PagesTest::tellsOfACircle);
            assertThat(server.requests()).hasSizeBetween(last + 1, 3 * (last + 1) + circle);
            Call first = before == 0 ? LIST.at().query("after", 0) : LIST.at();
            assertThatThrownBy(() -> texts(pages(client)
                            .byCursor(
                                    first,
                                    "after",
                                    page -> page.properties().get("next").toString())))
                    .satisfies(PagesTest::tellsOfACircle);
        }
    }

    private static void tellsOfACircle(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("its next page was asked for before: the pages lead in a circle");
    }

    @ParameterizedTest
    @CsvSource({"?b=2,/a/items?b=2", "items?b,/a/items?b", "../x,/x", "/y?c,/y?c", "./?d,/a/?d"})
    void areNamedRelativeToEachOther(String link, String target) {
        Operation list = Operation.of("items.list", "GET", "/a/items", 200);
        try (FaultServer server = server((asked, here) ->
                        asked.equals("/a/items?first=1") ? linked("<" + link + ">; rel=next", "a") : last("b"));
                ApiClient client = Calls.client(server.address()).build()) {
            assertThat(texts(pages(client).byLink(list.at().query("first", 1)))).containsExactly("a", "b");
            assertThat(targets(server)).containsExactly("/a/items?first=1", target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<>", "<#top>"})
    void nameThemselvesWithALinkToNothing(String link) {
        try (FaultServer server = server((target, here) -> linked(link + "; rel=next", "a"));
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items = pages(client).byLink(LIST.at());
            assertThatThrownBy(() -> texts(items)).hasMessageContaining("it names itself as its next page");
        }
    }

    @Test
    void areNotTakenForACircleBecauseTheyAreMany() {
        try (FaultServer server = server((target, here) -> {
                    int page = target.equals("/items") ? 0 : Integer.parseInt(target.substring(8));
                    return page == 100 ? last("end") : linked("</items?p" + (page + 1) + ">; rel=next", "a");
                });
                ApiClient client = Calls.client(server.address()).build()) {
            assertThat(texts(pages(client).byLink(LIST.at()))).hasSize(101).endsWith("end");
        }
    }

    @Test
    void countUntilOneIsEmpty() {
        try (FaultServer server = server((target, here) -> target.endsWith("page=3")
                        ? Calls.answer("200 OK", "{\"items\":[]}")
                        : last(target.substring(12)));
                ApiClient client = Calls.client(server.address()).build()) {
            assertThat(texts(pages(client).byNumber(LIST.at(), "page", 1))).containsExactly("1", "2");
            assertThat(texts(pages(client).byNumber(LIST.at().query("page", 2), "page", 1)))
                    .containsExactly("2");
            assertThat(targets(server))
                    .containsExactly(
                            "/items?page=1", "/items?page=2", "/items?page=3", "/items?page=2", "/items?page=3");
        }
    }

    @Test
    void followCursorsWithTheirBody() {
        Map<String, String> next = Map.of("/items", "x&y", "/items?after=x%26y", "z", "/items?after=z", "");
        try (FaultServer server = server((target, here) -> Calls.answer(
                        "200 OK", "{\"items\":[\"" + target.length() + "\"],\"next\":\"" + next.get(target) + "\"}"));
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items = pages(client)
                    .sending(RequestBody.json(JsonValue.of("q")))
                    .byCursor(
                            Operation.of("items.search", "POST", "/items", 200).at(),
                            "after",
                            page -> page.properties().get("next").asString());
            assertThat(texts(items)).containsExactly("6", "18", "14");
            assertThat(server.requests())
                    .hasSize(3)
                    .allSatisfy(head -> assertThat(head).startsWith("POST ").containsIgnoringCase("Content-Length: 3"));
        }
    }

    @Test
    void stopAtACursorThatStays() {
        try (FaultServer server =
                        server((target, here) -> Calls.answer("200 OK", "{\"items\":[\"a\"],\"next\":\"x\"}"));
                ApiClient client = Calls.client(server.address()).build()) {
            Paged<JsonValue> items = pages(client)
                    .byCursor(
                            LIST.at(),
                            "after",
                            page -> page.properties().get("next").asString());
            assertThatThrownBy(() -> texts(items)).hasMessageContaining("it names itself as its next page");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</x>",
                "</x>; rel=prev",
                "</x>; rel=\"previous\"; rel=next",
                "</x>; title=\"; rel=next\"",
                "</x>; rel=nextish",
                "; rel=next",
                "</x"
            })
    void endWithoutALinkToTheNext(String link) {
        assertThat(LinkHeader.next(List.of(link))).isEmpty();
    }

    @Test
    void findTheLinkAmongOthers() {
        assertThat(LinkHeader.next(List.of("</a,b>; rel=prev, </c;d>;rel=\"next\"; x", "</e>; rel=next")))
                .contains("/c;d");
        assertThat(LinkHeader.next(List.of("", "</e> ; a=b ; rel = next"))).contains("/e");
        assertThat(LinkHeader.next(List.of("<".repeat(1_000_000) + ";".repeat(1_000_000))))
                .isEmpty();
    }
}
