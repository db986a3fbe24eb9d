package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.ClassName;
import dev.tenon.processor.emit.Emitter;
import dev.tenon.processor.grown.GrownSpec;
import dev.tenon.processor.grown.SpecGrower;
import dev.tenon.processor.grown.ValueGrower;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.processor.names.Naming;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.NamedType;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nothing is lost of any JSON that a server may send, under any spec: what is read and written again is the same text, and reads as the
 * same value. {@code -Dtenon.grownValues=first..last} tries other seeds.
 */
class GrownValuesTest {

    private static final String SEEDS = System.getProperty("tenon.grownValues", "20001..20400");

    private static final int VALUES_OF_EACH_TYPE = 8;

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private static final JsonMapper JACKSON_3 = JsonMapper.shared();

    private final List<SourceFile> sources = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private int rebuilt;
    private int recreated;

    /** JSON of a class, to be read with its {@code fromJson}. */
    private record Sample(long seed, String type, JsonValue json) {}

    @Test
    void areWrittenAsTheyCame(@TempDir Path classes) throws Exception {
        long first = Long.parseLong(SEEDS.substring(0, SEEDS.indexOf('.')));
        long last = Long.parseLong(SEEDS.substring(SEEDS.lastIndexOf('.') + 1));
        for (long seed = first; seed <= last; seed++) {
            grow(seed);
        }
        Compiled compiled = Compiled.of(sources, classes, List.of("-nowarn"));
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        try (URLClassLoader loader = compiled.loader()) {
            for (Sample sample : samples) {
                check(sample, loader);
            }
        }
        long specs = last - first + 1;
        assertThat(samples).hasSizeGreaterThan((int) specs * VALUES_OF_EACH_TYPE);
        assertThat(rebuilt).as("that keep to the spec").isGreaterThan((int) specs / 10);
        assertThat(recreated).as("that keep to the spec").isGreaterThan((int) specs / 10);
    }

    private void grow(long seed) {
        Loaded loaded = Specs.load(SpecGrower.grow(seed), GrownSpec.ROOT);
        if (loaded.catalog().isEmpty()) {
            return;
        }
        Catalog catalog = loaded.catalog().get();
        EmittedNames names = Naming.decide(catalog, "grown.of" + seed, loaded.diagnostics());
        if (loaded.diagnostics().hasErrors()) {
            return;
        }
        Emitter.emit(catalog, names).forEach(file -> sources.add(SourceFile.of(file)));
        ValueGrower values = new ValueGrower(catalog, seed);
        for (int i = 0; i < VALUES_OF_EACH_TYPE; i++) {
            for (NamedType type : catalog.types().values()) {
                if (!(type instanceof EnumType)) {
                    add(seed, names.type(type.id()), values.grow(type));
                }
            }
            for (ActionBase base : catalog.bases()) {
                add(seed, names.base(base), values.growUnknown(base));
                for (ActionType action : catalog.actionsOf(base)) {
                    add(seed, names.base(base), values.grow(base, action));
                    add(seed, names.action(action), values.grow(base, action));
                }
            }
        }
    }

    private void add(long seed, ClassName type, JsonValue json) {
        samples.add(new Sample(seed, type.reflectionName(), json));
    }

    private void check(Sample sample, ClassLoader loader) throws Exception {
        Class<?> type = loader.loadClass(sample.type());
        String text = sample.json().toString();
        String what = "seed " + sample.seed() + ", " + sample.type() + " of " + text;
        try {
            Object value = read(type, sample.json());
            assertThat(written(value)).as(what).isEqualTo(text);
            assertThat(read(type, JsonValue.parse(written(value))))
                    .as(what)
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value);
            assertMapped(sample, type, value);
            if (value instanceof Model model) {
                rebuild(model, what);
                recreate(model, what);
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(what, e.getCause());
        }
    }

    /** A user's own mapper reads and writes the same, be it of Jackson 2 or of 3. */
    private static void assertMapped(Sample sample, Class<?> type, Object value) throws IOException {
        String text = sample.json().toString();
        boolean two = sample.seed() % 2 == 0;
        Object read = two ? JACKSON_2.readValue(text, type) : JACKSON_3.readValue(text, type);
        String what =
                "seed " + sample.seed() + ", " + sample.type() + " by Jackson " + (two ? "2" : "3") + " of " + text;
        assertThat(read).as(what).isEqualTo(value).hasSameClassAs(value);
        assertThat(written(read)).as(what).isEqualTo(text);
        String mapped = two ? JACKSON_2.writeValueAsString(value) : JACKSON_3.writeValueAsString(value);
        assertThat(JsonValue.parse(mapped)).as(what).hasToString(text);
    }

    private static Object read(Class<?> type, JsonValue json) throws Exception {
        return type.getMethod("fromJson", JsonValue.class).invoke(null, json);
    }

    private static String written(Object value) {
        return value instanceof Model model
                ? model.toJson().toString()
                : ((UnionValue) value).toJson().toString();
    }

    /** What keeps to the spec comes through a builder as it is. */
    private void rebuild(Model model, String what) throws Exception {
        if (has(model, "toBuilder")) {
            Object builder = call(model, "toBuilder");
            try {
                Object same = call(builder, "build");
                assertThat(same).as(what).isEqualTo(model).hasSameHashCodeAs(model);
                assertThat(written(same)).as(what).isEqualTo(written(model));
                rebuilt++;
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).as(what).isInstanceOf(ViolationException.class);
            }
        }
    }

    /** A request like a view is read from its own JSON as itself, and holds what the spec does not list. */
    private void recreate(Model model, String what) throws Exception {
        if (has(model, "toCreate")) {
            Object builder = call(model, "toCreate");
            try {
                Model request = (Model) call(builder, "build");
                assertThat(request.unlisted()).as(what).isEqualTo(model.unlisted());
                assertThat(read(request.getClass(), request.toJson())).as(what).isEqualTo(request);
                assertThat(written(call(call(request, "toBuilder"), "build")))
                        .as(what)
                        .isEqualTo(written(request));
                recreated++;
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).as(what).isInstanceOf(ViolationException.class);
            }
        }
    }

    private static boolean has(Object object, String method) {
        for (Method each : object.getClass().getMethods()) {
            if (each.getName().equals(method) && each.getParameterCount() == 0) {
                return true;
            }
        }
        return false;
    }

    private static Object call(Object object, String method) throws Exception {
        return object.getClass().getMethod(method).invoke(object);
    }
}
