package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Api;
import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What comes of a spec without mistakes. */
class CatalogTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static Catalog load(Path folder, String name) {
        Loaded loaded = Specs.load(new SpecFolder(folder), name);
        assertThat(DiagnosticPrinter.print(loaded.diagnostics().sorted())).isEmpty();
        return loaded.catalog().orElseThrow();
    }

    private final Catalog buddy = load(RESOURCES, "example.tenon");
    private final Catalog fields = load(RESOURCES.resolve("cases/good"), "fields.tenon");

    @Test
    void holdsTheApi() {
        Api api = buddy.api();
        assertThat(api.name()).isEqualTo("Buddy");
        assertThat(api.auth()).isEqualTo(Api.Auth.BEARER);
        assertThat(api.errors()).contains(TypeId.of("ApiErrors"));
        assertThat(api.servers())
                .extracting(server -> server.name().orElse("") + server.url())
                .containsExactly("https://api.buddy.works", "EUhttps://api.eu.buddy.works");
    }

    @Test
    void holdsResourcesWithWholePaths() {
        Resource resource = buddy.resources().get(0);
        assertThat(resource.parameters())
                .extracting(parameter -> parameter.wireName())
                .containsExactly("workspace", "project_name", "pipeline_id");
        assertThat(resource.operations())
                .extracting(each -> each.kind().word() + " " + each.method() + " " + each.statuses())
                .containsExactly(
                        "create POST [200, 201]",
                        "list GET [200]",
                        "get GET [200]",
                        "update PATCH [200]",
                        "delete DELETE [204]");
        Operation get = resource.operations().get(2);
        assertThat(get.path()).isEqualTo(resource.path() + "/{id}");
        assertThat(get.parameters())
                .singleElement()
                .satisfies(id ->
                        assertThat(id.type()).isEqualTo(new ValueType.Whole(ValueType.Whole.Width.LONG, Bounds.NONE)));
        assertThat(resource.operations().get(1).envelope()).contains("actions");
        assertThat(get.scope()).contains("EXECUTION_INFO");
    }

    @Test
    void givesActionsTheFieldsOfTheirMixinsFirst() {
        ActionType build = buddy.actions().get(1);
        assertThat(build.wireName()).isEqualTo("DOCKERFILE");
        assertThat(build.title()).contains("Build Docker Image");
        assertThat(build.mixins()).containsExactly("DockerImage");
        assertThat(build.fields().get(0).mixin()).contains("DockerImage");
        assertThat(build.fields()).extracting(Field::wireName).doesNotContain("name", "type");
        Field last = build.fields().get(build.fields().size() - 1);
        assertThat(last.wireName()).isEqualTo("secrets");
        assertThat(last.mixin()).isEmpty();
        assertThat(buddy.mixin("DockerImage").fields()).isEqualTo(build.fields().subList(0, 21));
        assertThat(build.rules()).singleElement().isInstanceOf(Rule.Count.class);
    }

    @Test
    void namesInlineTypesAfterTheirPlace() {
        assertThat(buddy.types().keySet())
                .extracting(TypeId::toString)
                .contains("Permissions.users", "DockerImage.cache_mode", "DOCKERFILE.secrets.type", "DockerRegistry")
                .startsWith("ApiErrors", "ApiErrors.errors", "TriggerTime");
        assertThat(buddy.types().values())
                .allSatisfy(type -> assertThat(buddy.type(type.id())).isSameAs(type));
    }

    @Test
    void keepsTwoSidesApart() {
        Catalog sides = load(RESOURCES.resolve("cases/types"), "two-sides.tenon");
        assertThat(sides.types().keySet())
                .extracting(TypeId::toString)
                .containsExactly("LOAD.a", "LOAD.a_write", "LOAD.b", "LOAD.b_write", "LOAD.b_write.properties");
    }

    @Test
    void resolvesRules() {
        Rule.Require require = (Rule.Require) buddy.base("Action").rules().get(0);
        Rule.Guard guard = require.guard().orElseThrow();
        assertThat(guard.source()).isEqualTo("when trigger_time == ON_FAILURE");
        Condition.Compare compare = (Condition.Compare) guard.condition();
        assertThat(compare.value())
                .isEqualTo(new Literal.Constant(TypeId.of("TriggerTime"), "ON_FAILURE", "ON_FAILURE"));
        assertThat(compare.path()).hasToString("trigger_time");
        Rule.Forbid forbid = (Rule.Forbid) buddy.base("Action").rules().get(1);
        assertThat(forbid.guard().orElseThrow().condition()).isInstanceOf(Condition.Not.class);
        assertThat(forbid.guard().orElseThrow().source()).isEqualTo("unless trigger_time == ON_FAILURE");
    }

    @Test
    void readsAllOfAField() {
        List<Field> all = fields.actions().get(0).fields();
        assertThat(all.get(0).doc()).isEqualTo("First line.\nSecond line.");
        assertThat(all.get(0).side()).isEqualTo(Side.READ);
        Field bee = all.get(1);
        assertThat(bee.javaName()).contains("bee");
        assertThat(bee.side()).isEqualTo(Side.WRITE);
        assertThat(bee.secret()).isTrue();
        assertThat(bee.nullable()).isTrue();
        assertThat(bee.deprecated()).contains("gone");
        assertThat(bee.unit()).contains("bytes");
        assertThat(bee.type())
                .isEqualTo(
                        new ValueType.Text(new Bounds(OptionalLong.of(1), OptionalLong.of(64)), Optional.of("[a-z]+")));
        assertThat(all.get(2).required()).isTrue();
        assertThat(all.get(4).defaultValue())
                .contains(new Literal.Constant(TypeId.of("Registry"), "other one", "\"other one\""));
        assertThat(all.get(5).type()).isEqualTo(new ValueType.EnumRef(TypeId.of("Registry")));
    }

    @Test
    void keepsExamplesAsWritten() {
        Catalog harbour = load(RESOURCES.resolve("cases/good"), "harbour.tenon");
        Example example = harbour.actions().get(0).examples().get(0);
        assertThat(example.title()).isEqualTo("Two crates");
        assertThat(example.json()).startsWith("{\n    \"name\"").endsWith("\"LEFT\"\n  }");
        assertThat(example.where().text()).isEqualTo(example.json());
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(load(RESOURCES, "example.tenon").types().keySet())
                .containsExactlyElementsOf(buddy.types().keySet());
    }
}
