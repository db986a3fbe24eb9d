package dev.tenon.spec;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between packages. */
class ArchitectureTest {

    private static final String ROOT = "dev.tenon.spec";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "source,",
        "diagnostics, source",
        "json, source",
        "catalog, source",
        "pattern,",
        "logic, catalog",
        "document, source json",
        "origin, source json catalog",
        "parse, source json diagnostics document",
        "format, source diagnostics parse",
        "resolve, source json diagnostics document catalog origin",
        "check, source json diagnostics catalog origin pattern logic"
    })
    void knowsOnlyItsNeighbours(String name, String neighbours) {
        String[] allowed = Stream.concat(
                        Stream.of(name), Arrays.stream(neighbours == null ? new String[0] : neighbours.split(" ")))
                .map(each -> ROOT + "." + each)
                .toArray(String[]::new);
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(ours().negate().or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage(ROOT + "..");
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void touchesFilesInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".resolve.SpecFolder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "javax..", "com.sun..")
                .check(CLASSES);
    }
}
