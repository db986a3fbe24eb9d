package dev.tenon.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, and what they may lean on outside. */
@AnalyzeClasses(packages = "dev.tenon.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("dev.tenon.runtime")
            .layer("text")
            .definedBy("dev.tenon.runtime.text")
            .layer("json")
            .definedBy("dev.tenon.runtime.json")
            .layer("validation")
            .definedBy("dev.tenon.runtime.validation")
            .layer("model")
            .definedBy("dev.tenon.runtime.model")
            .layer("http")
            .definedBy("dev.tenon.runtime.http")
            .whereLayer("root")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("json")
            .mayOnlyAccessLayers("root", "text")
            .whereLayer("validation")
            .mayOnlyAccessLayers("root", "text")
            .whereLayer("model")
            .mayOnlyAccessLayers("json", "validation")
            .whereLayer("http")
            .mayOnlyAccessLayers("json", "text", "root")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.tenon.runtime.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule FEW_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.tenon.runtime..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..");
}
