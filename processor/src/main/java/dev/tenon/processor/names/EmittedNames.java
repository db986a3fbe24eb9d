package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.source.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of one API's emitted code. Emitters look names up here and make none of their own. */
public final class EmittedNames {

    /** The constant for the server that is used if no other is set. */
    public static final String DEFAULT_SERVER = "DEFAULT_SERVER";

    /** The class that carries the spec, in each package of bindings. */
    public static final String PUBLISHED_SPEC = "TenonSpec";

    private final Packages packages;
    private final ClassName client;
    private final Map<TypeId, ClassName> types;

    private final Map<ActionKey, ClassName> actions;

    private final Map<String, ClassName> declarations;
    private final Set<Field> paired;

    /** Two bases may have an action of one wire name each. */
    record ActionKey(String base, String wireName) {

        static ActionKey of(ActionType action) {
            return new ActionKey(action.base(), action.wireName());
        }
    }

    EmittedNames(
            Packages packages,
            ClassName client,
            Map<TypeId, ClassName> types,
            Map<ActionKey, ClassName> actions,
            Map<String, ClassName> declarations,
            Set<Field> paired) {
        this.packages = packages;
        this.client = client;
        this.types = types;
        this.actions = actions;
        this.declarations = declarations;
        this.paired = paired;
    }

    /** The class that opens connections, named like the api. */
    public ClassName client() {
        return client;
    }

    /** The class that carries the spec. */
    public ClassName publishedSpec() {
        return ClassName.get(packages.own(), PUBLISHED_SPEC);
    }

    /** The package into which classes are emitted. */
    public String packageName() {
        return packages.own();
    }

    /** Whether the class of what is declared at a place is in a jar already. */
    public boolean isPublished(Span where) {
        return packages.isPublished(where);
    }

    public ClassName resource(Resource resource) {
        return client.peerClass(JavaNames.type(resource.name()));
    }

    /** The method of the client, and the field of a resource's envelope. */
    public String resourceMember(Resource resource) {
        return JavaNames.resource(resource.name());
    }

    public ClassName base(ActionBase base) {
        return declaration(base.name());
    }

    /** The class for action types that the spec does not know. */
    public ClassName unknown(ActionBase base) {
        return base(base).peerClass("Unknown" + base(base).simpleName());
    }

    /** The class of what other projects add. */
    public ClassName added(ActionBase base) {
        return base(base).peerClass("Added" + base(base).simpleName());
    }

    public ClassName action(ActionType action) {
        return actions.get(ActionKey.of(action));
    }

    public ClassName mixin(Mixin mixin) {
        return declaration(mixin.name());
    }

    private ClassName declaration(String name) {
        return declarations.get(name);
    }

    /** The id of a type that has a class of its own. */
    public static Optional<TypeId> idOf(ValueType type) {
        if (type instanceof ValueType.EnumRef ref) {
            return Optional.of(ref.id());
        }
        if (type instanceof ValueType.ObjectRef ref) {
            return Optional.of(ref.id());
        }
        if (type instanceof ValueType.TaggedRef ref) {
            return Optional.of(ref.id());
        }
        return type instanceof ValueType.UnionRef ref ? Optional.of(ref.id()) : Optional.empty();
    }

    public ClassName type(TypeId id) {
        return types.get(id);
    }

    /** The class of what stands under one tag. */
    public ClassName alternative(TaggedUnion union, TaggedUnion.Alternative alternative) {
        return type(union.id()).nestedClass(alternativeOf(alternative));
    }

    static String alternativeOf(TaggedUnion.Alternative alternative) {
        return "Of" + JavaNames.type(alternative.javaName().orElse(alternative.tag()));
    }

    /** The getter and the setter. */
    public String member(Field field) {
        return member(field, packages.roots(field.where()));
    }

    /** The discriminator's. */
    public String member(String wireName) {
        return JavaNames.member(wireName, Packages.roots(client.packageName()));
    }

    static String member(Field field, Set<String> roots) {
        return JavaNames.member(field.javaName().orElse(field.wireName()), roots);
    }

    /** The variable in the state. A wire name that is declared once for each side needs two. */
    public String variable(Field field) {
        return variable(field, isPaired(field), packages.roots(field.where()));
    }

    static String variable(Field field, boolean paired, Set<String> roots) {
        return member(field, roots) + (!paired ? "" : field.side() == Side.READ ? "Read" : "Written");
    }

    /** True if the wire name is declared a second time in the same object, for the other side. */
    public boolean isPaired(Field field) {
        return paired.contains(field);
    }

    public String constant(EnumType.Constant constant) {
        return constantOf(constant, packages.roots(constant.where()));
    }

    static String constantOf(EnumType.Constant constant, Set<String> roots) {
        return constant.javaName()
                .map(name -> JavaNames.chosenConstant(name, roots))
                .orElseGet(() -> JavaNames.constant(constant.wireName()));
    }

    public String parameter(Parameter parameter) {
        return parameterOf(parameter, packages.roots(parameter.where()));
    }

    static String parameterOf(Parameter parameter, Set<String> roots) {
        return JavaNames.parameter(parameter.field().javaName().orElse(parameter.wireName()), roots);
    }

    /** The constant that holds the operation. */
    public String operation(Operation operation) {
        return OperationNames.constant(operation);
    }

    /** The methods, nested classes and parameters of an operation that has a name of its own. */
    public OperationNames ownOperation(Resource resource, Operation operation) {
        return new OperationNames(resource(resource), operation);
    }

    /** The interface of the stage that asks for a required field. */
    public String stage(Field field) {
        return stageOf(field);
    }

    static String stageOf(Field field) {
        return nestedName(field) + "Stage";
    }

    /** The interface of what can be set at that stage beside the field. */
    public String ahead(Field field) {
        return aheadOf(field);
    }

    static String aheadOf(Field field) {
        return nestedName(field) + "Ahead";
    }

    private static String nestedName(Field field) {
        return JavaNames.type(field.javaName().orElse(field.wireName())).replaceAll("_$", "");
    }

    /** The constant for a further server. */
    public String server(String name) {
        return serverOf(Optional.of(name));
    }

    static String serverOf(Optional<String> name) {
        return name.map(JavaNames::server).orElse(DEFAULT_SERVER);
    }
}
