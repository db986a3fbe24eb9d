package dev.tenon.processor.javac;

import com.sun.source.util.JavacTask;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The compiler behind an environment. */
public final class Javac {

    private Javac() {}

    /** Empty for another compiler, and for javac in a wrapper that hides it. */
    public static Optional<JavacTask> task(ProcessingEnvironment environment) {
        for (ProcessingEnvironment each : Unwrapped.all(environment)) {
            try {
                return Optional.of(JavacTask.instance(each));
            } catch (IllegalArgumentException | LinkageError e) {
                // Neither is anybody's mistake: emitted code checks itself when it runs.
            }
        }
        return Optional.empty();
    }
}
