package dev.tenon.processor;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.layout.JavaScanner;
import dev.tenon.processor.layout.LineBreaks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of emitted Java.
 *
 * @param qualifiedName of its one top-level type
 */
public record SourceFile(String qualifiedName, String text) {

    private static final int WIDTH = 120;
    private static final String SPREAD_ANNOTATION = ". @Nullable ";
    private static final Pattern SHORT_DOC = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$");
    private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\\n +\\)");
    private static final Pattern PLAIN_FIELDS = Pattern.compile("(?m)^( +[^\\n=()]+;)\\n\\n(?= +[^\\n=(/]+;$)");

    static SourceFile of(JavaFile file) {
        return new SourceFile(file.packageName() + "." + file.typeSpec().name(), tidied(file.toString()));
    }

    /** Mends what JavaPoet cannot be told: emitted code is read by people, and half of a model is one-line comments and fields. */
    private static String tidied(String text) {
        String shortDocs = SHORT_DOC.matcher(text).replaceAll(found -> {
            String line = found.group(1) + "/** " + found.group(2) + " */";
            return Matcher.quoteReplacement(line.length() <= WIDTH ? line : found.group());
        });
        String shortSignatures = NO_PARAMETERS.matcher(shortDocs).replaceAll("()");
        String closeFields = PLAIN_FIELDS.matcher(shortSignatures).replaceAll("$1\n");
        return LineBreaks.in(closeFields.replace(" {\n            }\n", " {}\n"))
                .lines()
                .map(SourceFile::closeAnnotations)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** {@code Docker.@Nullable Integration}, which JavaPoet writes with a blank after the dot. */
    private static String closeAnnotations(String line) {
        StringBuilder out = new StringBuilder(line);
        JavaScanner scanner = new JavaScanner(line);
        while (line.contains(SPREAD_ANNOTATION) && scanner.next()) {
            if (line.startsWith(SPREAD_ANNOTATION, scanner.position())) {
                out.deleteCharAt(scanner.position() + 1 - (line.length() - out.length()));
            }
        }
        return out.toString();
    }
}
