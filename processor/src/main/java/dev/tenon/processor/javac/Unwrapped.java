package dev.tenon.processor.javac;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Looks behind the environments that build tools put around the compiler's own to see what processors do. Whatever does not work out
 * is left: then there are no checks, and nobody's build fails for it.
 */
final class Unwrapped {

    /** Tools can lie within tools, and in circles. */
    private static final int DEEPEST = 8;

    private static final String JETBRAINS = "org.jetbrains.jps.javac.APIWrappers";

    private Unwrapped() {}

    /** The environment itself, and what is behind it, one behind the other. */
    static List<ProcessingEnvironment> all(ProcessingEnvironment environment) {
        List<ProcessingEnvironment> all = new ArrayList<>(List.of(environment));
        for (int i = 0; i < all.size() && i < DEEPEST; i++) {
            all.addAll(behind(all.get(i)));
        }
        return all;
    }

    private static List<ProcessingEnvironment> behind(ProcessingEnvironment wrapper) {
        List<ProcessingEnvironment> found = new ArrayList<>();
        try {
            // The way that JetBrains asks processors to go, of which IntelliJ's proxies show nothing else.
            Object inner = Class.forName(JETBRAINS, true, wrapper.getClass().getClassLoader())
                    .getMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, wrapper);
            if (inner instanceof ProcessingEnvironment environment && inner != wrapper) {
                found.add(environment);
            }
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            // Not IntelliJ.
        }
        for (Class<?> type = wrapper.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                addHeld(field, wrapper, found);
            }
        }
        return found;
    }

    /** Gradle's wrapper holds the other in a field. */
    private static void addHeld(Field field, ProcessingEnvironment wrapper, List<ProcessingEnvironment> found) {
        if (!ProcessingEnvironment.class.isAssignableFrom(field.getType())) {
            return;
        }
        try {
            field.setAccessible(true);
            if (field.get(wrapper) instanceof ProcessingEnvironment environment) {
                found.add(environment);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Its module keeps it to itself.
        }
    }
}
