package dev.tenon.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(packages = "dev.tenon.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule emitKnowsNamesAndSpec =
            onlyDependsOn("dev.tenon.processor.emit", "dev.tenon.processor.names");

    @ArchTest
    static final ArchRule namesKnowSpec = onlyDependsOn("dev.tenon.processor.names");

    @ArchTest
    static final ArchRule layoutKnowsNothingOfOurs = onlyDependsOn("dev.tenon.processor.layout");

    @ArchTest
    static final ArchRule callsKnowNamesAndSpec =
            onlyDependsOn("dev.tenon.processor.calls", "dev.tenon.processor.names");

    @ArchTest
    static final ArchRule javacKnowsSpecAndCalls = onlyDependsOn(
            "dev.tenon.processor.javac", "dev.tenon.processor.calls", "dev.tenon.processor.json", "com.sun.source..");

    @ArchTest
    static final ArchRule jsonKnowsSpecAndCalls =
            onlyDependsOn("dev.tenon.processor.json", "dev.tenon.processor.calls");

    /** All other packages of the compiler may change with any release. */
    @ArchTest
    static final ArchRule onlyWhatTheCompilerExportsIsUsed = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("com.sun..").and(DescribedPredicate.not(resideInAPackage("com.sun.source.."))));

    @ArchTest
    static final ArchRule onlyTheShellKnowsTheCompiler = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tenon.processor.javac")
            .and()
            .doNotHaveFullyQualifiedName("dev.tenon.processor.TenonProcessor")
            .and()
            .doNotHaveFullyQualifiedName("dev.tenon.processor.TenonPlugin")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "com.sun..");

    @ArchTest
    static final ArchRule nobodyKnowsTheRuntime =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.tenon.runtime..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.tenon.processor.(*)..").should().beFreeOfCycles();

    /** Of what is ours, a package sees itself, the language, and the packages that are named. */
    private static ArchRule onlyDependsOn(String folder, String... others) {
        List<String> allowed = new ArrayList<>(List.of(others));
        allowed.addAll(
                List.of(folder, "dev.tenon.spec..", "java..", "javax..", "com.palantir.javapoet", "org.jspecify.."));
        return classes()
                .that()
                .resideInAPackage(folder)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }
}
