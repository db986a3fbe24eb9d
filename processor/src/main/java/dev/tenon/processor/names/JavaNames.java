package dev.tenon.processor.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Turns wire names into Java's spelling. What is not ASCII, a letter or a digit separates words. */
final class JavaNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    /** Methods that emitted classes have without a field's doing; a field of that name gets an underscore. */
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "asRequest",
            "builder",
            "clone",
            "copyOfState",
            "create",
            "draft",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "setNull",
            "toBuilder",
            "toCreate",
            "toJson",
            "toPrettyString",
            "toString",
            "unlisted",
            "update",
            "wait");

    /** What the client of an API has without a resource's doing, beside what every object has. */
    private static final Set<String> TAKEN_RESOURCES = Set.of(
            "clone", "close", "client", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Variables that the methods of a resource have beside their parameters. */
    private static final Set<String> TAKEN_PARAMETERS =
            Set.of("changes", "client", "in", "list", "request", "violations");

    /** What the methods of an operation of any shape have beside their parameters, and the lambdas in them. */
    private static final Set<String> TAKEN_OPERANDS = Set.of(
            "body",
            "client",
            "in",
            "inItem",
            "item",
            "itemItem",
            "items1",
            "items2",
            "options",
            "out",
            "out1",
            "out2",
            "page",
            "path",
            "pathItem",
            "reply",
            "set",
            "violations");

    /** Methods that every object has. */
    private static final Set<String> TAKEN_OPERATIONS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Fields of an emitted enum, and the class that its initializer names. */
    private static final Set<String> TAKEN_CONSTANTS = Set.of("BY_WIRE", "EnumValue", "wire");

    /** The class that the initializers of servers name. */
    private static final Set<String> TAKEN_SERVERS = Set.of("URI");

    /** Roots of packages whose classes emitted code may have to name in full; a variable would hide them. */
    private static final Set<String> ROOTS = Set.of("dev", "java");

    /**
     * Classes that emitted code names without their package, or nests in each class; a type of that name gets one too. In any
     * case, since a file system may see one file.
     */
    private static final Set<String> TAKEN_TYPES = ignoringCase(
            "AutoCloseable",
            "B",
            "Boolean",
            "Builder",
            "Create",
            "Deprecated",
            "Double",
            "Everything",
            "Integer",
            "LateSetters",
            "List",
            "Long",
            "N",
            "Object",
            "OfBigDecimal",
            "OfBoolean",
            "OfBytes",
            "OfDouble",
            "OfDuration",
            "OfInstant",
            "OfInteger",
            "OfJsonValue",
            "OfList",
            "OfLocalDate",
            "OfLong",
            "OfMap",
            "OfString",
            "OfUri",
            "Override",
            "Setters",
            "State",
            "String",
            "SuppressWarnings",
            "Unlisted",
            "Update",
            "Uri",
            "V");

    private JavaNames() {}

    private static Set<String> ignoringCase(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(Arrays.asList(names));
        return all;
    }

    /**
     * {@code docker_image_tag} as {@code dockerImageTag}.
     *
     * @param roots the first segments of the emitted packages' names, which a variable must not hide
     */
    static String member(String wireName, Set<String> roots) {
        return apart(identifier(camel(wireName), TAKEN_MEMBERS), roots);
    }

    /** The method of the client that leads to a resource. */
    static String resource(String name) {
        return identifier(camel(name), TAKEN_RESOURCES);
    }

    /** The value that fills a place of a path. */
    static String parameter(String wireName, Set<String> roots) {
        return apart(identifier(camel(wireName), TAKEN_PARAMETERS), roots);
    }

    /** A parameter of an operation of any shape. */
    static String operand(String name, Set<String> roots) {
        return apart(identifier(camel(name), TAKEN_OPERANDS), roots);
    }

    /** The method of an operation of any shape. */
    static String operation(String name) {
        return identifier(camel(name), TAKEN_OPERATIONS);
    }

    /** {@code DOCKER_PUSH} as {@code DockerPush}; {@code 2fa} as {@code X2fa}, since {@code _2fa} is what a field is called. */
    static String type(String wireName) {
        String name = String.join("", capitalised(wireName));
        if (name.isEmpty()) {
            return "X_";
        }
        return identifier(Character.isDigit(name.charAt(0)) ? "X" + name : name, TAKEN_TYPES);
    }

    /** {@code light-blue} as {@code LIGHT_BLUE}. */
    static String constant(String wireName) {
        return identifier(shouted(wireName), TAKEN_CONSTANTS);
    }

    /** A name in Java that the spec chose for a value of an enum. */
    static String chosenConstant(String javaName, Set<String> roots) {
        return apart(identifier(javaName, TAKEN_CONSTANTS), roots);
    }

    /** The constant that holds a server's address. */
    static String server(String name) {
        return identifier(shouted(name), TAKEN_SERVERS);
    }

    private static String shouted(String wireName) {
        return String.join("_", words(wireName)).toUpperCase(Locale.ROOT);
    }

    private static String apart(String name, Set<String> roots) {
        return roots.contains(name) || ROOTS.contains(name) ? name + "_" : name;
    }

    private static String camel(String wireName) {
        String pascal = String.join("", capitalised(wireName));
        return pascal.isEmpty() ? "_" : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
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
        for (String word : BETWEEN_WORDS.split(wireName, -1)) {
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
