package dev.tenon.processor;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.Model;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads answers with the bindings of another version of the spec, and asks for everything in them. */
final class AnswerReading {

    private static final Set<String> NO_GETTERS = Set.of("toBuilder");

    private AnswerReading() {}

    /** What goes wrong: reading, a getter, or that what is written is not what was read. */
    static List<String> complaints(SpecVersion server, ClassLoader bindings) throws ReflectiveOperationException {
        List<String> complaints = new ArrayList<>();
        Method fromJson = bindings.loadClass(Golden.PACKAGE + ".Step").getMethod("fromJson", JsonValue.class);
        for (String answer : server.answers()) {
            JsonValue json = JsonValue.parse(answer);
            try {
                Model read = (Model) fromJson.invoke(null, json);
                ask(read);
                if (!read.toJson().equals(json)) {
                    complaints.add("comes out as " + read.toJson());
                }
            } catch (InvocationTargetException e) {
                complaints.add(String.valueOf(e.getCause()));
            }
        }
        return complaints;
    }

    private static void ask(@Nullable Object value) throws IllegalAccessException, InvocationTargetException {
        if (value instanceof Model model) {
            for (Method method : model.getClass().getMethods()) {
                if (isGetter(method)) {
                    ask(method.invoke(model));
                }
            }
        } else if (value instanceof Alternative<?> alternative) {
            ask(alternative.value());
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                ask(item);
            }
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith(Golden.PACKAGE)
                && !NO_GETTERS.contains(method.getName());
    }
}
