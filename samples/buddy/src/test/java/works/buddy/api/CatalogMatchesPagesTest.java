package works.buddy.api;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue to the five pages that it came from, both ways: nothing left out, nothing made up. */
class CatalogMatchesPagesTest {

    private static final Catalog CATALOG = load();
    private static final List<Page> PAGES = Page.all();
    private static final PageComparison COMPARISON = new PageComparison(CATALOG, PAGES);

    /** Where the catalogue knowingly differs; the table gives a reason for each. */
    private static final Set<Difference> EXCEPTIONS =
            Tables.rows(Path.of("src/test/resources/page-exceptions.tsv"), 5).stream()
                    .map(cells -> new Difference(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                    .collect(toUnmodifiableSet());

    private static Catalog load() {
        Loaded loaded = Specs.load(new SpecFolder(Path.of("src/main/resources")), "buddy.tenon");
        return loaded.catalog()
                .orElseThrow(() -> new AssertionError(
                        DiagnosticPrinter.print(loaded.diagnostics().sorted())));
    }

    static List<Page> pages() {
        return PAGES;
    }

    static List<ActionType> actions() {
        return CATALOG.actions();
    }

    @Test
    void thereAreFivePagesOfThreeActionTypes() {
        assertThat(PAGES).hasSize(5);
        assertThat(CATALOG.actions())
                .extracting(ActionType::wireName)
                .containsExactlyInAnyOrder("DOCKER_PUSH", "DOCKERFILE", "PROMOTE_IMAGE");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRowIsInTheCatalogue(Page page) {
        assertThat(COMPARISON.ofPage(page)).isSubsetOf(EXCEPTIONS);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyFieldIsOnAPage(ActionType action) {
        assertThat(COMPARISON.ofAction(action)).isSubsetOf(EXCEPTIONS);
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Set<Difference> found = Stream.concat(
                        PAGES.stream().flatMap(page -> COMPARISON.ofPage(page).stream()),
                        CATALOG.actions().stream().flatMap(action -> COMPARISON.ofAction(action).stream()))
                .collect(toUnmodifiableSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(EXCEPTIONS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasItsExamples(Page page) {
        ActionType action = CATALOG.actions().stream()
                .filter(a -> a.wireName().equals(page.action()))
                .findFirst()
                .orElseThrow();

        assertThat(action.examples())
                .filteredOn(example -> example.kind().name().equals(page.isUpdate() ? "UPDATE" : "CREATE"))
                .anySatisfy(example -> assertThat(example.title()).endsWith("page of " + page.date()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void operationsAreThoseOfThePages(Page page) {
        Operation operation = PageComparison.operation(CATALOG.resources().get(0), page);
        String actions = "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/actions";

        assertThat(operation.method()).isEqualTo(page.isUpdate() ? "PATCH" : "POST");
        assertThat(operation.path()).isEqualTo(page.isUpdate() ? actions + "/{id}" : actions);
        assertThat(operation.scope()).contains("EXECUTION_MANAGE");
        assertThat(operation.statuses()).isEqualTo(new TreeSet<>(page.isUpdate() ? List.of(200) : List.of(200, 201)));
    }
}
