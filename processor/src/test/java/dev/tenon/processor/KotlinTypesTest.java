package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.model.Model;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No public member that is emitted, or that the runtime has, is of a platform type to Kotlin, or takes one: builders, stages, getters,
 * updates, unions, enums, lists, calls of a client, pages, exceptions.
 */
class KotlinTypesTest {

    private static final Pattern COMPLAINT = Pattern.compile("User\\.kt:(\\d+):\\d+: error: ");

    /** A field says what it is, whatever is called what it takes and gives. */
    private static final Pattern SIGNATURE = Pattern.compile("actual '|(?i)too many arguments for '");

    /** {@code String!}, {@code (Mutable)List<String>!}; no operator stands in a signature. */
    private static final String PLATFORM = "!";

    @TempDir
    private Path folder;

    @Test
    void noMemberIsOfAPlatformType() throws Exception {
        List<SourceFile> sources = new ArrayList<>();
        for (Golden golden : Golden.compared()) {
            sources.addAll(golden.emit("golden." + golden + "_"));
        }
        Compiled compiled = Compiled.of(sources, folder.resolve("classes"), List.of());
        assertThat(compiled.messages()).isEmpty();
        KotlinProbes probes = new KotlinProbes();
        try (URLClassLoader loader = compiled.loader()) {
            List<Class<?>> emitted = publicClasses(compiled.classes(), loader);
            assertThat(emitted)
                    .filteredOn(type -> type.getEnclosingClass() == null)
                    .allSatisfy(type -> assertThat(type).hasAnnotation(NullMarked.class));
            emitted.forEach(probes::add);
            URI runtime = Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            List<Class<?>> leanedOn = publicClasses(Path.of(runtime), loader);
            assertThat(leanedOn)
                    .allSatisfy(type -> assertThat(type.getPackage().isAnnotationPresent(NullMarked.class))
                            .isTrue());
            leanedOn.forEach(probes::add);
        }

        Map<Integer, String> told = told(probes);

        assertThat(probes.lines()).hasSizeGreaterThan(300);
        assertThat(IntStream.range(0, probes.lines().size()))
                .filteredOn(number -> !told.containsKey(number))
                .isEmpty();
        assertThat(told.values()).allSatisfy(text -> assertThat(text).containsPattern(SIGNATURE));
        assertThat(told.values()).noneMatch(text -> text.contains(PLATFORM));
    }

    /** Without this, silence would mean nothing. */
    @Test
    void whatSaysNothingOfNullIsFound() throws Exception {
        String loose = "package user; public class Loose { public static Loose ONE; public Loose(String s) {}\n"
                + "public String word() { return null; } public int take(java.util.List<String> all, int n) { return n; } }";
        Compiled compiled =
                Compiled.of(List.of(new SourceFile("user.Loose", loose)), folder.resolve("classes"), List.of());
        KotlinProbes probes = new KotlinProbes();
        try (URLClassLoader loader = compiled.loader()) {
            probes.add(loader.loadClass("user.Loose"));
        }

        assertThat(told(probes).values())
                .satisfiesExactly(
                        field -> assertThat(field).contains("'Loose!'"),
                        take -> assertThat(take).contains("(Mutable)List<String!>!"),
                        word -> assertThat(word).contains("fun word(): String!"),
                        made -> assertThat(made).contains("'String!'"));
    }

    /** What the compiler says of each probe, by its number, without the lines that it quotes. */
    private Map<Integer, String> told(KotlinProbes probes) throws IOException {
        String said = Kotlinc.in(folder).compile(folder.resolve("classes"), probes.text());
        Map<Integer, String> told = new TreeMap<>();
        int number = -1;
        for (String line : said.lines().toList()) {
            Matcher complaint = COMPLAINT.matcher(line);
            boolean isQuoted = line.startsWith("fun probe") || line.matches(" *\\^+");
            if (complaint.find()) {
                number = probes.numberOf(Integer.parseInt(complaint.group(1)));
            }
            if (!isQuoted) {
                told.merge(number, line + "\n", String::concat);
            }
        }
        return told;
    }

    private static List<Class<?>> publicClasses(Path root, ClassLoader loader)
            throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                if (!name.endsWith("-info")) {
                    Class<?> type = Class.forName(name, false, loader);
                    if (isPublic(type)) {
                        classes.add(type);
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
