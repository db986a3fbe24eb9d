package dev.tenon.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the packages that carry {@code @Bindings}. Only a {@code package-info.java} can say so. */
final class BoundPackages {

    private static final Pattern NO_CODE =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern ANNOTATION =
            Pattern.compile("@\\s*(?:dev\\s*\\.\\s*tenon\\s*\\.\\s*runtime\\s*\\.\\s*)?Bindings\\b");
    private static final Pattern RUNTIME = Pattern.compile("\\bdev\\s*\\.\\s*tenon\\s*\\.\\s*runtime\\b");
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\p{javaJavaIdentifierPart}.\\s]+);");

    private BoundPackages() {}

    /** The names of the packages with their source files, sorted by name. */
    static NavigableMap<String, Path> in(List<Path> sourceFolders) throws IOException {
        NavigableMap<String, Path> found = new TreeMap<>();
        for (Path folder : sourceFolders) {
            if (Files.isDirectory(folder)) {
                for (Path file : packageInfos(folder)) {
                    String name = nameIn(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    if (!name.isEmpty()) {
                        found.put(name, file);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> packageInfos(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** The package's name, empty if it carries no {@code @Bindings}. */
    static String nameIn(String source) {
        String code = NO_CODE.matcher(source).replaceAll(" ");
        Matcher name = PACKAGE.matcher(code);
        boolean bound = ANNOTATION.matcher(code).find() && RUNTIME.matcher(code).find() && name.find();
        return bound ? name.group(1).replaceAll("\\s", "") : "";
    }
}
