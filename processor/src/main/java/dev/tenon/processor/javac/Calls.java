package dev.tenon.processor.javac;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.processor.calls.Shape;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

/** What calls of emitted classes do, one after the other, and what is certainly wrong with them. */
final class Calls {

    private static final String NULL = "Null";

    private final Bound bound;
    private final CallReport report;
    private final Locals locals;
    private final Constants constants;
    private final Arguments arguments;
    private final IdentityHashMap<Tree, Optional<Building>> builders = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, JsonNode> made = new IdentityHashMap<>();

    Calls(Bound bound, Places places, CallReport report, Locals locals) {
        this.bound = bound;
        this.report = report;
        this.locals = locals;
        this.constants = new Constants(bound, places, locals.variables(), this::made);
        this.arguments = new Arguments(constants, report);
    }

    /**
     * What is known of local variables.
     *
     * @param builders the builder in one, at a place where it is certain what it was given
     */
    record Locals(Variables variables, Function<TreePath, Optional<Building>> builders) {}

    /** Looks at a call, after those whose result it is called on; at each once. */
    void see(TreePath path) {
        built(path);
    }

    /** The builder that an expression is, as far as it is known what it was given. */
    Optional<Building> built(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            return built(new TreePath(path, inner.getExpression()));
        }
        if (tree instanceof IdentifierTree) {
            return locals.builders().apply(path);
        }
        if (!(tree instanceof MethodInvocationTree call)) {
            return Optional.empty();
        }
        Optional<Building> known = builders.get(tree);
        if (known == null) {
            known = called(path, call);
            builders.put(tree, known);
        }
        return known;
    }

    /** What a call of {@code build} makes, as far as that is known. */
    private Optional<JsonNode> made(TreePath path) {
        built(path);
        return Optional.ofNullable(made.get(path.getLeaf()));
    }

    /** What is lost if nobody takes the result of a call; empty if something has happened anyway. */
    Optional<Discarded> discarded(TreePath path) {
        if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
            return Optional.empty();
        }
        return bound.method(path, call).flatMap(method -> {
            if (method.name().equals("build") && method.shape().isPresent() && !method.isDirect()) {
                return Optional.of(new Discarded("build()", "keep what is built, or leave the call out"));
            }
            if (bound.isPaged(path)) {
                return Optional.of(new Discarded(
                        method.name() + "()", "go through the pages: the first is asked for when its first item is"));
            }
            return isFresh(path)
                    ? Optional.of(new Discarded(method.name() + "()", "go on to `build()`, and keep what is built"))
                    : Optional.empty();
        });
    }

    /** A result that nobody takes. */
    record Discarded(String call, String cure) {}

    /** Whether a builder was made by the very expression, so that nobody else has it. */
    private boolean isFresh(TreePath path) {
        TreePath each = path;
        while (each.getLeaf() instanceof MethodInvocationTree call && !isNamed(call, "build")) {
            if (bound.method(each, call).filter(Calls::starts).isPresent()) {
                return true;
            }
            Optional<TreePath> receiver = receiver(each, call);
            if (receiver.isEmpty()) {
                return false;
            }
            each = receiver.get();
        }
        return false;
    }

    private Optional<Building> called(TreePath path, MethodInvocationTree call) {
        Optional<Building> receiver = receiver(path, call).flatMap(this::built);
        bound.missing(path, call).ifPresent(stage -> missing(stage, path));
        Optional<Bound.Method> found = bound.method(path, call);
        if (found.isEmpty()) {
            return receiver.isPresent() && isNamed(call, "putUnlisted") ? receiver : Optional.empty();
        }
        Bound.Method method = found.get();
        arguments.ofOperands(method, path, call.getArguments());
        if (call.getArguments().size() == 1) {
            TreePath argument = new TreePath(path, call.getArguments().get(0));
            arguments.ofEnum(method, argument);
            method.api()
                    .option(method.owner().name(), method.name())
                    .ifPresent(field -> arguments.ofSetter(method.api(), field, argument));
        }
        Optional<Shape> shape =
                receiver.map(building -> building.making().shape()).or(method::shape);
        if (shape.isEmpty() || starts(method)) {
            return shape.map(made -> started(method, made, call));
        }
        if (method.isDirect()) {
            return Optional.empty();
        }
        if (method.name().equals("build")) {
            receiver.ifPresent(building -> judge(method.api(), building, path));
            return Optional.empty();
        }
        step(method, shape.get(), receiver, path);
        return receiver;
    }

    private static Optional<TreePath> receiver(TreePath path, MethodInvocationTree call) {
        TreePath select = new TreePath(path, call.getMethodSelect());
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? Optional.of(new TreePath(select, member.getExpression()))
                : Optional.empty();
    }

    private static boolean isNamed(MethodInvocationTree call, String name) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                && member.getIdentifier().contentEquals(name);
    }

    private static boolean starts(Bound.Method method) {
        return switch (method.name()) {
            case "create", "update", "builder" -> method.isDirect();
            case "toBuilder", "toCreate" -> true;
            default -> false;
        };
    }

    private static Building started(Bound.Method method, Shape shape, MethodInvocationTree call) {
        boolean update = method.name().equals("update")
                || (method.name().equals("toBuilder") && method.owner().name().endsWith(".Update"));
        boolean open = method.name().startsWith("to") || !call.getArguments().isEmpty();
        return new Building(new Shape.Making(shape, update ? Example.Kind.UPDATE : Example.Kind.CREATE), open);
    }

    private void judge(PublishedApi api, Building building, TreePath path) {
        JsonNode.Obj all = building.made(constants.place(path));
        made.put(path.getLeaf(), all);
        api.judgement().of(building.making(), all).forEach(found -> report.refuse(found, path));
    }

    /** A setter, or the call that clears a field. */
    private void step(Bound.Method method, Shape shape, Optional<Building> receiver, TreePath path) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        if (call.getArguments().isEmpty() && method.name().endsWith(NULL)) {
            String setter = method.name().substring(0, method.name().length() - NULL.length());
            Optional.ofNullable(shape.fields().get(setter))
                    .ifPresent(field -> note(field, receiver, new JsonNode.Null(constants.place(path))));
        } else if (call.getArguments().size() == 1) {
            Optional.ofNullable(shape.fields().get(method.name()))
                    .ifPresent(field -> set(
                            method.api(),
                            field,
                            receiver,
                            new TreePath(path, call.getArguments().get(0))));
        }
    }

    private void set(PublishedApi api, Field field, Optional<Building> receiver, TreePath argument) {
        note(field, receiver, arguments.ofSetter(api, field, argument));
    }

    private void note(Field field, Optional<Building> receiver, JsonNode value) {
        boolean first = receiver.map(building -> building.set(field, value)).orElse(true);
        if (!first) {
            report.say(Diagnostic.of(Code.CALL_TWICE, value.where(), field.wireName())
                    .hint("leave out one of the two calls"));
        }
    }

    /** The compiler says that there is no such method; this says why. */
    private void missing(Bound.Method stage, TreePath path) {
        stage.shape().ifPresent(shape -> cleared(stage, shape, path));
        stage.shape()
                .flatMap(shape -> stage.api().ofStage(shape, stage.owner().simpleName()))
                .ifPresent(field ->
                        report.say(Diagnostic.of(Code.CALL_STAGE, constants.place(path), field.wireName(), stage.name())
                                .related(field.where(), "declared here")));
    }

    /** A setter that would clear a field, where the spec has no {@code ?}. */
    private void cleared(Bound.Method missing, Shape shape, TreePath path) {
        String name = missing.name();
        if (name.endsWith(NULL)) {
            Optional.ofNullable(shape.fields().get(name.substring(0, name.length() - NULL.length())))
                    .ifPresent(
                            field -> report.say(Diagnostic.of(Code.CALL_NULL, constants.place(path), field.wireName())
                                    .hint(
                                            field.nullable()
                                                    ? "only an update can clear it"
                                                    : "the spec has no `?` behind its type")
                                    .related(field.where(), "declared here")));
        }
    }
}
