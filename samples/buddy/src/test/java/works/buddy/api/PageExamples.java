package works.buddy.api;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The examples of the pages, as the catalogue holds them. */
final class PageExamples {

    private static final Catalog CATALOG = load();

    private PageExamples() {}

    /** One example and the type of action that it shows. */
    record PageExample(String type, Example example) {

        JsonValue json() {
            return JsonValue.parse(example.json());
        }

        @Override
        public String toString() {
            return type + " " + example.kind() + " " + example.title();
        }
    }

    static List<PageExample> all() {
        return CATALOG.actions().stream()
                .flatMap(action -> action.examples().stream().map(example -> of(action, example)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The JSON of one page's example. */
    static JsonValue json(String type, Example.Kind kind, String date) {
        return all().stream()
                .filter(each -> each.type().equals(type) && each.example().kind() == kind)
                .filter(each -> each.example().title().endsWith("page of " + date))
                .findFirst()
                .orElseThrow()
                .json();
    }

    private static PageExample of(ActionType action, Example example) {
        return new PageExample(action.wireName(), example);
    }

    private static Catalog load() {
        Loaded loaded = Specs.load(new SpecFolder(Path.of("src/main/resources")), "buddy.tenon");
        return loaded.catalog()
                .orElseThrow(() -> new AssertionError(
                        DiagnosticPrinter.print(loaded.diagnostics().sorted())));
    }
}
