package dev.tenon.processor.calls;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.processor.names.Naming;
import dev.tenon.processor.names.OperationNames;
import dev.tenon.processor.names.Packages;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import dev.tenon.spec.resolve.SpecTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The bindings in a package, and the spec that they were made of: looks up what a class or a method stands for. */
public final class PublishedApi {

    private final Catalog catalog;
    private final EmittedNames names;
    private final Judgement judgement;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, EnumType> enums = new HashMap<>();
    private final Map<String, Map<String, String>> wires = new HashMap<>();
    private final Set<String> unions = new HashSet<>();
    private final Map<String, Map<String, List<Operand>>> operands = new HashMap<>();
    private final Map<String, Map<String, Field>> options = new HashMap<>();
    private final JsonTypes json;

    /**
     * A parameter of a method that calls the API.
     *
     * @param inPath whether it is a step of the path
     */
    public record Operand(Field field, boolean inPath) {

        private static Operand of(Parameter parameter) {
            return new Operand(parameter.field(), parameter.in() == Parameter.In.PATH);
        }
    }

    private PublishedApi(Catalog catalog, EmittedNames names) {
        this.catalog = catalog;
        this.names = names;
        this.judgement = new Judgement(catalog);
        this.json = new JsonTypes(catalog, names);
        catalog.bases().forEach(this::add);
        catalog.types().values().forEach(this::add);
        catalog.resources().forEach(this::add);
    }

    /** Empty if the spec is not to be read, as one of a younger Tenon may be. */
    public static Optional<PublishedApi> read(Published spec, String packageName, Publications publications) {
        Loaded loaded = Specs.published(new SpecTexts(spec.texts()), spec.root(), publications);
        Diagnostics clashes = new Diagnostics();
        Packages packages = Packages.on(loaded.foundation(), packageName);
        return loaded.catalog()
                .map(catalog -> new PublishedApi(catalog, Naming.decide(catalog, packages, clashes)))
                .filter(api -> !clashes.hasErrors());
    }

    private void add(ActionBase base) {
        put(names.base(base), base.fields(), List.of());
        for (ActionType action : catalog.actionsOf(base)) {
            List<Field> all = new ArrayList<>(base.fields());
            all.addAll(action.fields());
            List<Rule> rules = new ArrayList<>(base.rules());
            rules.addAll(action.rules());
            put(names.action(action), all, rules);
        }
    }

    private void add(NamedType type) {
        ClassName name = names.type(type.id());
        if (type instanceof ObjectType object) {
            put(name, object.fields(), object.rules());
        } else if (type instanceof EnumType listed) {
            enums.put(name.canonicalName(), listed);
        } else {
            unions.add(name.canonicalName());
        }
    }

    /** An action's own field takes the place of its base's, as its setter does. */
    private void put(ClassName name, List<Field> fields, List<Rule> rules) {
        Map<String, Field> set = new HashMap<>();
        fields.stream()
                .filter(field -> field.side().inRequests() && field.constant().isEmpty())
                .forEach(field -> set.put(names.member(field), field));
        shapes.put(name.canonicalName(), new Shape(set, rules));
    }

    private void add(Resource resource) {
        methods(names.client()).put(names.resourceMember(resource), operands(resource.parameters().stream()));
        Map<String, List<Operand>> methods = methods(names.resource(resource));
        for (Operation operation : resource.operations()) {
            if (operation.exchange().isPresent()) {
                add(operation, methods, names.ownOperation(resource, operation));
            } else {
                methods.put(operation.name(), operands(operation.parameters().stream()));
            }
        }
    }

    private Map<String, List<Operand>> methods(ClassName owner) {
        return operands.computeIfAbsent(owner.canonicalName(), name -> new HashMap<>());
    }

    /** The method takes what is required; the rest has setters. */
    private void add(Operation operation, Map<String, List<Operand>> methods, OperationNames own) {
        List<Parameter> all = new ArrayList<>(operation.parameters());
        operation.exchange().ifPresent(exchange -> all.addAll(exchange.parameters()));
        List<Operand> required =
                operands(all.stream().filter(parameter -> parameter.field().required()));
        List<Operand> given =
                Stream.concat(required.stream(), body(operation).stream()).toList();
        methods.put(own.method(), given);
        methods.put(own.allPages(), given);
        Map<String, Field> set = new HashMap<>();
        options.put(own.options().canonicalName(), set);
        all.stream()
                .map(Parameter::field)
                .filter(field -> !field.required())
                .forEach(field -> set.put(own.member(field), field));
    }

    /** Of JSON that is no action: a builder makes what is one. */
    private static Optional<Operand> body(Operation operation) {
        return operation
                .exchange()
                .flatMap(Exchange::body)
                .filter(Content.Json.class::isInstance)
                .map(body ->
                        Parameter.ofPath("body", Optional.empty(), "", ((Content.Json) body).type(), operation.where()))
                .map(parameter -> new Operand(parameter.field(), false));
    }

    private static List<Operand> operands(Stream<Parameter> parameters) {
        return parameters.map(Operand::of).toList();
    }

    /** By the spec. */
    public Judgement judgement() {
        return judgement;
    }

    /** What is made by the builder of a class, by its qualified name. */
    public Optional<Shape> shape(String type) {
        return Optional.ofNullable(shapes.get(type));
    }

    /** The JSON that a class stands for, by its qualified name. */
    public Optional<JsonType> json(String type) {
        return json.of(type);
    }

    /** An enum by the qualified name of its class. */
    public Optional<EnumType> enumType(String type) {
        return Optional.ofNullable(enums.get(type));
    }

    /** What a constant of an enum's class is in JSON. */
    public Optional<String> wire(String type, String constant) {
        return Optional.ofNullable(wires.computeIfAbsent(type, this::wires).get(constant));
    }

    private Map<String, String> wires(String type) {
        Map<String, String> wires = new HashMap<>();
        enumType(type)
                .ifPresent(listed -> listed.constants()
                        .forEach(constant -> wires.put(names.constant(constant), constant.wireName())));
        return wires;
    }

    /** Whether a class is a union's. */
    public boolean isUnion(String type) {
        return unions.contains(type);
    }

    /** What a method of the client or of a resource takes first; nothing if it is another method. */
    public List<Operand> operands(String type, String method) {
        return operands.getOrDefault(type, Map.of()).getOrDefault(method, List.of());
    }

    /** The parameter that a method of an operation's options sets, if it is such a method. */
    public Optional<Field> option(String type, String method) {
        return Optional.ofNullable(options.getOrDefault(type, Map.of()).get(method));
    }

    /** The required field that a stage asks for. */
    public Optional<Field> ofStage(Shape shape, String stage) {
        return shape.fields().values().stream()
                .filter(field -> field.required() && names.stage(field).equals(stage))
                .findFirst();
    }
}
