package dev.tenon.processor;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the language can say, as the records show that hold what was said: each kind of record, each constant of an enum, each
 * part that may be missing, there and missing, each list and text, there.
 */
final class Constructs {

    private static final String OURS = "dev.tenon.spec.";

    private final SortedSet<String> found = new TreeSet<>();
    private final Set<Class<?>> reached = new HashSet<>();

    /** Those that there can be in a record of the type. */
    static SortedSet<String> possibleIn(Class<?> type) {
        Constructs constructs = new Constructs();
        constructs.reach(type);
        return constructs.found;
    }

    /** Those that were there in what was added. */
    SortedSet<String> found() {
        return found;
    }

    private void reach(Type type) {
        if (type instanceof ParameterizedType several) {
            for (Type part : several.getActualTypeArguments()) {
                reach(part);
            }
            reach(several.getRawType());
        } else if (type instanceof WildcardType open) {
            reach(open.getUpperBounds()[0]);
        } else if (type instanceof Class<?> known && known.getName().startsWith(OURS) && reached.add(known)) {
            reachClass(known);
        }
    }

    private void reachClass(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                reach(kind);
            }
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                found.add(name(type) + " " + constant);
            }
        } else if (type.isRecord()) {
            found.add(name(type));
            for (RecordComponent part : type.getRecordComponents()) {
                states(part.getType()).forEach(state -> found.add(name(type) + "." + part.getName() + " " + state));
                reach(part.getGenericType());
            }
        }
    }

    private static Set<String> states(Class<?> part) {
        if (part == boolean.class) {
            return Set.of("true", "false");
        }
        boolean open = part == Optional.class || part == OptionalLong.class;
        boolean filled = part == String.class || Collection.class.isAssignableFrom(part) || part == Map.class;
        return open ? Set.of("there", "missing") : filled ? Set.of("there") : Set.of();
    }

    void add(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            addAll(optional.stream().toList());
        } else if (value instanceof Collection<?> several) {
            addAll(several);
        } else if (value instanceof Map<?, ?> several) {
            addAll(several.values());
        } else if (value instanceof Enum<?> constant) {
            found.add(name(constant.getDeclaringClass()) + " " + constant);
        } else if (value.getClass().isRecord() && value.getClass().getName().startsWith(OURS)) {
            addRecord(value);
        }
    }

    private void addAll(Collection<?> values) throws ReflectiveOperationException {
        for (Object value : values) {
            add(value);
        }
    }

    private void addRecord(Object owner) throws ReflectiveOperationException {
        found.add(name(owner.getClass()));
        for (RecordComponent part : owner.getClass().getRecordComponents()) {
            Method accessor = part.getAccessor();
            if (Modifier.isPublic(owner.getClass().getModifiers())) {
                Object value = accessor.invoke(owner);
                state(value).ifPresent(state -> found.add(name(owner.getClass()) + "." + part.getName() + " " + state));
                add(value);
            }
        }
    }

    private static Optional<String> state(Object value) {
        if (value instanceof Boolean) {
            return Optional.of(value.toString());
        }
        boolean open = value instanceof Optional
                || value instanceof OptionalLong
                || value instanceof String
                || value instanceof Collection
                || value instanceof Map;
        boolean missing = value.equals(Optional.empty())
                || value.equals(OptionalLong.empty())
                || value.equals("")
                || (value instanceof Collection<?> several && several.isEmpty())
                || (value instanceof Map<?, ?> named && named.isEmpty());
        return open ? Optional.of(missing ? "missing" : "there") : Optional.empty();
    }

    /** {@code ValueType.ListOf}. */
    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "").replace('$', '.');
    }
}
