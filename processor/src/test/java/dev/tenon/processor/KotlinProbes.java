package dev.tenon.processor;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wrong lines of Kotlin, one for each name of a public member, about which its compiler can only complain by telling the types of the
 * member as it sees them: methods and constructors are given more arguments than they take, fields are given to a type that is nothing
 * else's.
 */
final class KotlinProbes {

    private static final String HEAD =
            "@file:Suppress(\"ALL_WARNINGS\")\nclass Nowhere\nval n = Nowhere()\nfun <T> any(): T = TODO()\n";

    private static final Pattern EMITTED = Pattern.compile("golden\\.[\\w.$]+");

    private final List<String> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Adds all that a public class declares and Java does not. */
    KotlinProbes add(Class<?> type) {
        fields(type)
                .forEach(field -> lines.add(
                        "val v" + lines.size() + ": Nowhere = " + name(type) + "." + quoted(field.getName())));
        Set<String> names = new TreeSet<>();
        methods(type).forEach(method -> names.add(method.getName()));
        for (String name : names) {
            List<Method> same = methods(type)
                    .filter(method -> method.getName().equals(name))
                    .toList();
            boolean isStatic = same.stream().anyMatch(method -> Modifier.isStatic(method.getModifiers()));
            if (!seen.add(kind(same))) {
                continue;
            }
            String receiver = isStatic ? name(type) : "any<" + name(type) + stars(type) + ">()";
            lines.add(receiver + "." + quoted(name) + tooMany(same));
        }
        List<Constructor<?>> constructors = Arrays.stream(type.getConstructors())
                .filter(constructor -> !constructor.isSynthetic())
                .toList();
        if (!constructors.isEmpty() && !Modifier.isAbstract(type.getModifiers())) {
            lines.add(name(type) + tooMany(constructors));
        }
        return this;
    }

    /** What each line is about. */
    List<String> lines() {
        return lines;
    }

    /** The number of a line in the text, counted from 0. */
    int numberOf(int lineOfText) {
        return lineOfText - 1 - (int) HEAD.lines().count();
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        // In one function they would take the compiler minutes.
        for (int i = 0; i < lines.size(); i++) {
            text.append("fun probe")
                    .append(i)
                    .append("() { ")
                    .append(lines.get(i))
                    .append(" }\n");
        }
        return text.toString();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !field.isSynthetic());
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isOfJava(type, method.getName()))
                .sorted(Comparator.comparing(Method::toString));
    }

    /**
     * Where methods differ in nothing but their names and the classes that are emitted, one speaks for all: Kotlin's compiler is slow
     * to complain.
     */
    private static String kind(List<Method> methods) {
        return methods.stream()
                .map(method -> Modifier.isStatic(method.getModifiers()) + " " + method.getAnnotatedReturnType() + " "
                        + Arrays.toString(method.getAnnotatedParameterTypes()))
                .map(signature -> EMITTED.matcher(signature).replaceAll("Emitted"))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code compareTo} of an enum: what a supertype in Java says of it is not ours. */
    private static boolean isOfJava(Class<?> type, String method) {
        if (type.isEnum() && Set.of("values", "valueOf").contains(method)) {
            return true;
        }
        return supertypes(type)
                .filter(each -> each.getName().startsWith("java."))
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .anyMatch(each -> each.getName().equals(method));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(
                Stream.of(Object.class), above.flatMap(each -> Stream.concat(Stream.of(each), supertypes(each))));
    }

    private static String tooMany(List<? extends Executable> overloads) {
        int most =
                overloads.stream().mapToInt(Executable::getParameterCount).max().orElse(0);
        // Two more, since Kotlin has functions of one argument for everything, such as "to".
        return Stream.generate(() -> "n").limit(most + 2).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Class<?> type) {
        return Arrays.stream(type.getCanonicalName().split("\\.", -1))
                .map(KotlinProbes::quoted)
                .collect(Collectors.joining("."));
    }

    private static String stars(Class<?> type) {
        int parameters = type.getTypeParameters().length;
        return parameters == 0
                ? ""
                : Stream.generate(() -> "*").limit(parameters).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
