package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Pages;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.resolve.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What comes of operations that have names of their own. */
class OperationsTest {

    private final Catalog catalog = Specs.load(
                    new SpecFolder(Path.of("src/test/resources/cases/resources")), "op.tenon")
            .catalog()
            .orElseThrow();

    private Operation operation(String name) {
        return catalog.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Exchange exchange(String name) {
        return operation(name).exchange().orElseThrow();
    }

    @Test
    void holdWhatIsSent() {
        Operation search = operation("search");
        assertThat(search.kind()).isEqualTo(Operation.Kind.OWN);
        assertThat(search.doc()).isEqualTo("All that one can say.");
        assertThat(search.path()).isEqualTo("/ships/{ship}/steps/{group...}/search");
        assertThat(search.statuses()).containsExactly(200, 203);
        assertThat(search.scope()).contains("STEPS_READ");
        assertThat(search.parameters()).singleElement().satisfies(group -> {
            assertThat(group.spans()).isTrue();
            assertThat(group.doc()).isEqualTo("Which steps.");
        });
        Exchange exchange = search.exchange().orElseThrow();
        assertThat(exchange.javaName()).contains("find");
        assertThat(exchange.parameters())
                .extracting(each -> each.in() + " " + each.wireName())
                .containsExactly(
                        "QUERY q",
                        "QUERY sort",
                        "QUERY only",
                        "QUERY key",
                        "QUERY text",
                        "QUERY after",
                        "HEADER X-Request-Id",
                        "HEADER Accept-Language");
        List<Field> fields =
                exchange.parameters().stream().map(Parameter::field).toList();
        assertThat(fields.get(0).required()).isTrue();
        assertThat(fields.get(0).doc()).isEqualTo("What to look for.");
        assertThat(fields.get(1).type())
                .isEqualTo(new ValueType.EnumRef(new TypeId(List.of("resource steps", "search", "sort"))));
        assertThat(fields.get(1).defaultValue()).isPresent();
        assertThat(fields.get(3).secret()).isTrue();
        assertThat(fields.get(4).deprecated()).contains("use q");
        assertThat(fields.get(4).javaName()).contains("old_text");
        assertThat(exchange.sendsHeader("accept-language")).isTrue();
        assertThat(exchange.sendsHeader("Accept")).isFalse();
    }

    @Test
    void holdWhatComesBack() {
        assertThat(exchange("search").answers())
                .extracting(each -> each.wireName() + " " + each.required())
                .containsExactly("X-Total true", "X-Kind false");
        assertThat(exchange("search").result()).contains(new Content.Json(new ValueType.ObjectRef(TypeId.of("Page"))));
        assertThat(exchange("restart").result()).contains(new Content.Actions("Step", false));
        assertThat(exchange("latest").result()).contains(new Content.Actions("Step", true));
        assertThat(exchange("stop").result()).isEmpty();
        assertThat(operation("stop").statuses()).containsExactly(204);
        Content.Raw read = (Content.Raw) exchange("read").result().orElseThrow();
        assertThat(read.mediaTypes()).containsExactly("text/plain", "text/csv");
        assertThat(read.isText()).isTrue();
        assertThat(((Content.Raw) exchange("write").body().orElseThrow()).isText())
                .isFalse();
        Bounds some = new Bounds(OptionalLong.of(1), OptionalLong.empty());
        assertThat(exchange("store").body())
                .contains(new Content.Json(
                        new ValueType.ListOf(new ValueType.ObjectRef(TypeId.of("Entry")), some, false)));
    }

    @Test
    void holdHowPagesHangTogether() {
        Pages found = exchange("search").pages().orElseThrow();
        assertThat(found.items().orElseThrow()).hasToString("found.items");
        Pages.ByCursor cursor = (Pages.ByCursor) found.way();
        assertThat(cursor.field()).hasToString("found.next");
        assertThat(cursor.parameter().wireName()).isEqualTo("after");
        Pages.ByNumber number =
                (Pages.ByNumber) exchange("latest").pages().orElseThrow().way();
        assertThat(number.first()).isZero();
        assertThat(exchange("all").pages().orElseThrow().way()).isEqualTo(new Pages.ByLink());
    }

    @Test
    void standInAResourceWithoutActions() {
        assertThat(catalog.resources().get(1).base()).isEmpty();
        assertThat(catalog.resources().get(1).path()).isEmpty();
        assertThat(catalog.resources().get(0).base()).contains("Step");
    }
}
