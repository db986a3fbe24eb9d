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
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
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
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, EnumType> enums = new HashMap<>();
    private final Set<String> unions = new HashSet<>();
    private final Map<String, List<Operand>> operands = new HashMap<>();
    private final Map<String, Field> options = new HashMap<>();
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
        put(names.base(base), Optional.empty(), Optional.empty(), base.fields());
        for (ActionType action : catalog.actionsOf(base)) {
            List<Field> all = new ArrayList<>(base.fields());
            all.addAll(action.fields());
            put(names.action(action), Optional.of(action), Optional.empty(), all);
        }
    }

    private void add(NamedType type) {
        ClassName name = names.type(type.id());
        if (type instanceof ObjectType object) {
            put(name, Optional.empty(), Optional.of(object), object.fields());
        } else if (type instanceof EnumType listed) {
            enums.put(name.canonicalName(), listed);
        } else {
            unions.add(name.canonicalName());
        }
    }

    /** An action's own field takes the place of its base's, as its setter does. */
    private void put(ClassName name, Optional<ActionType> action, Optional<ObjectType> object, List<Field> fields) {
        Map<String, Field> set = new HashMap<>();
        fields.stream()
                .filter(field -> field.side().inRequests() && field.constant().isEmpty())
                .forEach(field -> set.put(names.member(field), field));
        shapes.put(name.canonicalName(), new Shape(action, object, set));
    }

    private void add(Resource resource) {
        operands.put(
                names.client().canonicalName() + "." + names.resourceMember(resource),
                operands(resource.parameters().stream()));
        String owner = names.resource(resource).canonicalName() + ".";
        for (Operation operation : resource.operations()) {
            if (operation.exchange().isPresent()) {
                add(operation, owner, names.ownOperation(resource, operation));
            } else {
                operands.put(owner + operation.name(), operands(operation.parameters().stream()));
            }
        }
    }

    /** The method takes what is required; the rest has setters. */
    private void add(Operation operation, String owner, OperationNames own) {
        List<Parameter> all = new ArrayList<>(operation.parameters());
        operation.exchange().ifPresent(exchange -> all.addAll(exchange.parameters()));
        List<Operand> required =
                operands(all.stream().filter(parameter -> parameter.field().required()));
        operands.put(owner + own.method(), required);
        operands.put(owner + own.allPages(), required);
        all.stream()
                .map(Parameter::field)
                .filter(field -> !field.required())
                .forEach(field -> options.put(own.options().canonicalName() + "." + own.member(field), field));
    }

    private static List<Operand> operands(Stream<Parameter> parameters) {
        return parameters.map(Operand::of).toList();
    }

    /** The spec. */
    public Catalog catalog() {
        return catalog;
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
        return enumType(type).stream()
                .flatMap(listed -> listed.constants().stream())
                .filter(each -> names.constant(each).equals(constant))
                .map(EnumType.Constant::wireName)
                .findFirst();
    }

    /** Whether a class is a union's. */
    public boolean isUnion(String type) {
        return unions.contains(type);
    }

    /** What a method of the client or of a resource takes first; nothing if it is another method. */
    public List<Operand> operands(String type, String method) {
        return operands.getOrDefault(type + "." + method, List.of());
    }

    /** The parameter that a method of an operation's options sets, if it is such a method. */
    public Optional<Field> option(String type, String method) {
        return Optional.ofNullable(options.get(type + "." + method));
    }

    /** The required field that a stage asks for. */
    public Optional<Field> ofStage(Shape shape, String stage) {
        return shape.fields().values().stream()
                .filter(field -> field.required() && names.stage(field).equals(stage))
                .findFirst();
    }
}
