package dev.tenon.processor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns wire names into Java's spelling. What is not ASCII, a letter or a digit separates words. */
final class JavaNames {

    /** Methods that emitted classes have without a field's doing; a field of that name gets an underscore. */
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "builder",
            "clone",
            "create",
            "draft",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "setNull",
            "toJson",
            "toPrettyString",
            "toString",
            "unlisted",
            "unsetNull",
            "update",
            "wait");

    /** Classes that emitted code names without their package, or nests in each class; a type of that name gets one too. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "AutoCloseable",
            "Boolean",
            "Builder",
            "Create",
            "Deprecated",
            "Double",
            "Integer",
            "Long",
            "Object",
            "OfString",
            "Override",
            "Setters",
            "State",
            "String",
            "SuppressWarnings",
            "Unlisted",
            "Update");

    private JavaNames() {}

    /** {@code docker_image_tag} as {@code dockerImageTag}. */
    static String member(String wireName) {
        String pascal = String.join("", capitalised(wireName));
        String camel = pascal.isEmpty() ? "_" : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return identifier(camel, TAKEN_MEMBERS);
    }

    /** {@code DOCKER_PUSH} as {@code DockerPush}. */
    static String type(String wireName) {
        return identifier(String.join("", capitalised(wireName)), TAKEN_TYPES);
    }

    /** {@code light-blue} as {@code LIGHT_BLUE}. */
    static String constant(String wireName) {
        List<String> words = words(wireName);
        return identifier(String.join("_", words).toUpperCase(Locale.ROOT), Set.of());
    }

    private static List<String> capitalised(String wireName) {
        return words(wireName).stream().map(JavaNames::capitalise).toList();
    }

    /** {@code DOCKER} and {@code docker} as {@code Docker}; {@code dockerImage} keeps its inner capitals. */
    private static String capitalise(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static List<String> words(String wireName) {
        List<String> words = new ArrayList<>();
        for (String word : wireName.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String identifier(String name, Set<String> taken) {
        if (name.isEmpty()) {
            return "_0";
        }
        String started = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
        return SourceVersion.isKeyword(started, SourceVersion.RELEASE_17) || taken.contains(started)
                ? started + "_"
                : started;
    }
}
