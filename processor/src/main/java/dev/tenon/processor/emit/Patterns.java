package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The constants of one class for its regular expressions, each compiled once. */
final class Patterns {

    private final Map<String, String> constants = new LinkedHashMap<>();

    String constant(String pattern) {
        return constants.computeIfAbsent(pattern, p -> "PATTERN_" + (constants.size() + 1));
    }

    List<FieldSpec> fields() {
        return constants.entrySet().stream()
                .map(entry -> FieldSpec.builder(
                                ClassName.get(Pattern.class),
                                entry.getValue(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.compile($L)", Pattern.class, JavaText.literal(entry.getKey()))
                        .build())
                .toList();
    }
}
