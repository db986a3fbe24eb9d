package dev.tenon.testkit;

import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the specs that bindings on a class path carry in their classes. */
record PublishedSpecs(ClassLoader loader) implements Publications {

    private static final String ANNOTATION = "Ldev/tenon/runtime/PublishedSpec;";

    @Override
    public Optional<Published> find(String packageName) {
        try (InputStream in = loader.getResourceAsStream(packageName.replace('.', '/') + "/TenonSpec.class")) {
            return in == null
                    ? Optional.empty()
                    : Optional.ofNullable(ClassFile.invisibleAnnotations(in).get(ANNOTATION))
                            .map(PublishedSpecs::published);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the spec of " + packageName, e);
        }
    }

    private static Published published(Map<String, Object> spec) {
        Map<String, String> texts = new TreeMap<>();
        for (Object each : list(spec.get("files"))) {
            if (each instanceof Map<?, ?> file) {
                String text =
                        list(file.get("text")).stream().map(String::valueOf).collect(Collectors.joining());
                texts.put(String.valueOf(file.get("path")), text);
            }
        }
        int format = spec.get("format") instanceof Integer number ? number : 0;
        return new Published(format, String.valueOf(spec.get("root")), texts);
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
