package dev.tenon.processor.javac;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.tenon.processor.calls.Judgement;
import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.processor.calls.Shape;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.json.JsonNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What calls of emitted classes do, one after the other, and what is certainly wrong with them. */
final class Calls {

    private final Bound bound;
    private final Constants constants;
    private final CallReport report;
    private final Function<TreePath, Optional<Building>> locals;
    private final IdentityHashMap<Tree, Optional<Building>> builders = new IdentityHashMap<>();

    Calls(Bound bound, Constants constants, CallReport report, Function<TreePath, Optional<Building>> locals) {
        this.bound = bound;
        this.constants = constants;
        this.report = report;
        this.locals = locals;
    }

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
            return locals.apply(path);
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

    /** Whether a call builds what a builder was given. */
    boolean isBuild(TreePath path) {
        return path.getLeaf() instanceof MethodInvocationTree call
                && call.getArguments().isEmpty()
                && bound.method(path, call)
                        .filter(method ->
                                method.name().equals("build") && method.shape().isPresent() && !method.isDirect())
                        .isPresent();
    }

    private Optional<Building> called(TreePath path, MethodInvocationTree call) {
        Optional<Building> receiver = receiver(path, call).flatMap(this::built);
        bound.missing(path, call).ifPresent(stage -> missing(stage, path));
        Optional<Bound.Method> found = bound.method(path, call);
        if (found.isEmpty()) {
            return receiver.isPresent() && isNamed(call, "putUnlisted") ? receiver : Optional.empty();
        }
        Bound.Method method = found.get();
        checkPath(method, path, call);
        checkConstant(method, path, call);
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
                || (method.name().equals("toBuilder") && method.ownerName().endsWith(".Update"));
        boolean open = method.name().startsWith("to") || !call.getArguments().isEmpty();
        return new Building(new Shape.Making(shape, update ? Example.Kind.UPDATE : Example.Kind.CREATE), open);
    }

    private void judge(PublishedApi api, Building building, TreePath path) {
        new Judgement(api.catalog())
                .of(building.making(), building.made(constants.place(path)))
                .forEach(report::say);
    }

    /** A setter, or the call that clears a field. */
    private void step(Bound.Method method, Shape shape, Optional<Building> receiver, TreePath path) {
        MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
        if (call.getArguments().isEmpty() && method.name().endsWith("Null")) {
            String setter = method.name().substring(0, method.name().length() - "Null".length());
            Optional.ofNullable(shape.fields().get(setter))
                    .ifPresent(field -> receiver.ifPresent(
                            building -> building.set(field, new JsonNode.Null(constants.place(path)))));
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
        JsonNode value = constants.of(argument);
        if (value instanceof JsonNode.Null) {
            report.say(Diagnostic.of(Code.CALL_NULL, value.where(), field.wireName())
                    .hint(
                            field.nullable()
                                    ? "an update clears it with the setter that ends with `Null`"
                                    : "leave the call out")
                    .related(field.where(), "declared here"));
        } else {
            new Judgement(api.catalog()).of(field, value).forEach(report::say);
        }
        boolean literal = value instanceof JsonNode.Str text && !text.value().isEmpty();
        if (field.secret() && literal) {
            report.say(Diagnostic.of(Code.CALL_SECRET, value.where(), field.wireName())
                    .hint("read it from the environment or from a store of secrets")
                    .related(field.where(), "declared here"));
        }
        field.deprecated().ifPresent(reason -> deprecated(field, reason, value));
        boolean first = receiver.map(building -> building.set(field, value)).orElse(true);
        if (!first) {
            report.say(Diagnostic.of(Code.CALL_TWICE, value.where(), field.wireName())
                    .hint("leave out one of the two calls"));
        }
    }

    private void deprecated(Field field, String reason, JsonNode value) {
        report.say(Diagnostic.of(
                        Code.CALL_DEPRECATED, value.where(), field.wireName(), reason.isEmpty() ? "" : ": " + reason)
                .hint(field.replacement().map(other -> "use `" + other.field() + "`"))
                .related(field.where(), "declared here"));
    }

    /** The compiler says that there is no such method; this says why. */
    private void missing(Bound.Method stage, TreePath path) {
        stage.shape()
                .flatMap(shape ->
                        stage.api().ofStage(shape, stage.owner().getSimpleName().toString()))
                .ifPresent(field ->
                        report.say(Diagnostic.of(Code.CALL_STAGE, constants.place(path), field.wireName(), stage.name())
                                .related(field.where(), "declared here")));
    }

    private void checkPath(Bound.Method method, TreePath path, MethodInvocationTree call) {
        List<Field> operands = method.api().path(method.ownerName(), method.name());
        for (int i = 0; i < Math.min(operands.size(), call.getArguments().size()); i++) {
            Field field = operands.get(i);
            JsonNode value = constants.of(new TreePath(path, call.getArguments().get(i)));
            if (value instanceof JsonNode.Str text && List.of("", ".", "..").contains(text.value())) {
                report.say(Diagnostic.of(Code.CALL_PATH, value.where(), field.wireName(), text.value())
                        .related(field.where(), "declared here"));
            } else {
                new Judgement(method.api().catalog()).of(field, value).forEach(report::say);
            }
        }
    }

    /** A string that is taken for the value of an enum. */
    private void checkConstant(Bound.Method method, TreePath path, MethodInvocationTree call) {
        boolean of = method.name().equals("of") && call.getArguments().size() == 1;
        method.api().enumType(method.ownerName()).filter(listed -> of).ifPresent(listed -> {
            JsonNode value = constants.of(new TreePath(path, call.getArguments().get(0)));
            List<String> wires = listed.constants().stream()
                    .map(constant -> constant.wireName())
                    .toList();
            if (value instanceof JsonNode.Str text && !wires.contains(text.value())) {
                String name = "`" + method.owner().getSimpleName() + "`";
                report.say(Diagnostic.of(Code.CALL_ENUM, value.where(), name, text.value())
                        .hint(DidYouMean.hint(text.value(), wires)
                                .or(() -> Optional.of("a value that is newer than the bindings is made by"
                                        + " `EnumValue.unlisted`")))
                        .related(listed.where(), "declared here"));
            }
        });
    }
}
