package dev.tenon.maven;

import java.util.Optional;

/** Whether javac will run the processor, as far as it can be known beforehand. What is not certain is left to javac. */
final class ProcessorCheck {

    static final String CLASS = "dev.tenon.processor.TenonProcessor";

    /** The first javac that runs no processor unless it is asked to. */
    private static final int ASKS = 23;

    private final CompilerSettings settings;
    private final boolean found;
    private final int java;
    private final String version;

    /**
     * With what is known of one execution of the compiler plugin.
     *
     * @param found whether the processor is where javac looks for processors
     * @param java the feature release of the JDK that compiles
     * @param version the version of Tenon to write into the pom
     */
    ProcessorCheck(CompilerSettings settings, boolean found, int java, String version) {
        this.settings = settings;
        this.found = found;
        this.java = java;
        this.version = version;
    }

    /**
     * Why it will not run, in half a sentence, and how to mend that.
     *
     * @param cure lines of which the last may be part of a pom, to be copied as they are
     */
    record Problem(String why, String cure) {}

    /** Empty if it will run, or if that cannot be known. */
    Optional<Problem> problem() {
        if (settings.proc().equals("none")) {
            return Optional.of(new Problem(
                    "maven-compiler-plugin is told \"proc none\"",
                    "Take it out of the pom: <proc>none</proc>, -proc:none or the property maven.compiler.proc."));
        }
        if (!settings.processors().isEmpty() && !settings.processors().contains(CLASS)) {
            return Optional.of(new Problem(
                    "the <annotationProcessors> of maven-compiler-plugin do not name it",
                    "Add to them:\n\n  <annotationProcessor>" + CLASS + "</annotationProcessor>\n"));
        }
        if (settings.goesItsOwnWay()) {
            return Optional.empty();
        }
        return found ? notAsked() : Optional.of(missing());
    }

    private Optional<Problem> notAsked() {
        boolean asked = settings.processorPath().isPresent()
                || !settings.processors().isEmpty()
                || !settings.proc().isEmpty();
        String why = "from JDK " + ASKS
                + " on javac runs no processor that it only finds on the class path, and this is JDK " + java;
        return java < ASKS || asked ? Optional.empty() : Optional.of(new Problem(why, wholePlugin()));
    }

    private Problem missing() {
        return settings.processorPath().isPresent()
                ? new Problem(
                        "the <annotationProcessorPaths> of maven-compiler-plugin have no tenon-processor, and javac looks nowhere else",
                        "Add to them:\n\n" + path("  "))
                : new Problem("the pom does not say where it is", wholePlugin());
    }

    private String wholePlugin() {
        return "Write into the pom, under <build> and <plugins>:\n\n"
                + "  <plugin>\n"
                + "    <artifactId>maven-compiler-plugin</artifactId>\n"
                + "    <configuration>\n"
                + "      <annotationProcessorPaths>\n"
                + path("        ")
                + "      </annotationProcessorPaths>\n"
                + "    </configuration>\n"
                + "  </plugin>\n";
    }

    private String path(String indent) {
        return indent + "<path>\n"
                + indent + "  <groupId>" + ProcessorPath.GROUP + "</groupId>\n"
                + indent + "  <artifactId>" + ProcessorPath.PROCESSOR + "</artifactId>\n"
                + indent + "  <version>" + version + "</version>\n"
                + indent + "</path>\n";
    }
}
