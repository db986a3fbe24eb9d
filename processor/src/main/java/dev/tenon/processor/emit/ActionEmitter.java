package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * One action type: its view, its create request and its update in one file.
 *
 * <p>Without an {@link ActionType} it makes the class for the types that the spec does not know, which has the base's fields
 * alone and is told its discriminator.
 */
final class ActionEmitter {

    private final EmitContext context;
    private final ActionBase base;
    private final Optional<ActionType> action;
    private final ClassName name;
    private final ClassName state;

    /** The class of all actions, or that of those which are added to it if it is published already. */
    private final ClassName parent;

    private final boolean added;
    private final List<Property> properties;
    private final Set<Field> declared;
    private final List<StagesPart.Stage> stages;

    ActionEmitter(EmitContext context, ActionBase base, Optional<ActionType> action) {
        this.context = context;
        this.base = base;
        this.action = action;
        this.name = action.map(context.names()::action)
                .orElseGet(() -> context.names().unknown(base));
        this.state = name.nestedClass("State");
        this.added = !context.isOwn(base.where());
        this.parent = added ? context.names().added(base) : context.names().base(base);
        List<Field> fields = action.map(ActionType::fields).orElse(List.of());
        this.properties = Property.of(context, fields);
        this.declared = MixinEmitter.declaredFields(fields);
        this.stages = stages();
    }

    private List<StagesPart.Stage> stages() {
        List<StagesPart.Stage> all = new StagesPart(context)
                .ofAction(context.names().base(base), Property.of(context, base.fields()), name, properties);
        return StagesPart.linked(name, all, name.nestedClass("Create").nestedClass("Builder"));
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(parent)
                .addSuperinterfaces(mixins())
                .alwaysQualify(inherited())
                .addJavadoc(doc())
                .addField(ModelPart.stateField(state))
                .addMethod(ModelPart.constructor(state, Modifier.PRIVATE))
                .addMethod(create())
                .addMethod(update())
                .addMethod(ModelPart.fromJsonOfView(name, state))
                .addMethod(ModelPart.read(name, state))
                .addMethod(toCreate())
                .addMethods(new GettersPart(context)
                        .of(properties.stream().filter(Property::inResponses).toList(), declared));
        if (added) {
            spec.addField(new AddedPart(context, base).constant(action.orElseThrow(), name));
        }
        StagesPart stagesPart = new StagesPart(context);
        stages.stream()
                .filter(stage -> name.equals(stage.name().enclosingClassName()))
                .forEach(stage -> spec.addTypes(stagesPart.types(stage)));
        if (context.everything() && action.isPresent()) {
            addEverything(spec);
        }
        spec.addType(createRequest()).addType(updateRequest());
        if (hasSetters()) {
            spec.addType(setters());
        }
        return new InlineTypes(context).addTo(spec.addType(state()), name);
    }

    private void addEverything(TypeSpec.Builder spec) {
        EverythingPart part = new EverythingPart(context, name);
        List<Property> all = Stream.concat(Property.of(context, base.fields()).stream(), properties.stream())
                .toList();
        ClassName builder = name.nestedClass("Create").nestedClass("Builder");
        spec.addMethod(part.entry("create", builder, all, CodeBlock.of("")))
                .addType(
                        added
                                ? part.type(all, Optional.empty())
                                : part.type(
                                        properties, Optional.of(context.names().base(base))));
    }

    /** From another package, the state of the base's setters is out of reach. */
    private boolean hasSetters() {
        return added || !properties.isEmpty();
    }

    private CodeBlock doc() {
        return action.map(type -> {
                    String title = type.title().map(text -> text + ". ").orElse("");
                    return Docs.declaration(
                            title + type.doc(), "The action " + JavaText.code(type.wireName()) + ".", type.where());
                })
                .orElseGet(() ->
                        Docs.of("An action of a type that the spec does not know. Its fields, beyond those that all "
                                + "actions have, are unlisted properties."));
    }

    private List<ClassName> mixins() {
        return action.map(ActionType::mixins).orElse(List.of()).stream()
                .map(mixin -> context.names().mixin(context.catalog().mixin(mixin)))
                .toList();
    }

    /** What is nested in base and mixins goes by its simple name here too, and hides what would be imported under it. */
    private String[] inherited() {
        List<ClassName> parents = new ArrayList<>(mixins());
        parents.add(context.names().base(base));
        return context.catalog().types().values().stream()
                .map(NamedType::id)
                .map(context.names()::type)
                .filter(type -> parents.contains(type.enclosingClassName()))
                .map(ClassName::simpleName)
                .toArray(String[]::new);
    }

    private MethodSpec create() {
        ClassName builder = name.nestedClass("Create").nestedClass("Builder");
        return entry("create", new StagesPart(context).chain(stages, builder), builder)
                .addJavadoc(
                        Docs.of("A request that creates one; it asks for the required fields first, if there are any."))
                .build();
    }

    private MethodSpec update() {
        ClassName builder = name.nestedClass("Update").nestedClass("Builder");
        return entry("update", builder, builder)
                .addJavadoc(Docs.of("A request that changes the fields that are set, and no others."))
                .build();
    }

    private MethodSpec toCreate() {
        ClassName builder = name.nestedClass("Create").nestedClass("Builder");
        return ModelPart.toCreate(builder)
                .addAnnotation(Override.class)
                .addStatement("return new $T(asRequest(new $T()))", builder, state)
                .build();
    }

    private MethodSpec.Builder entry(String method, TypeName returned, ClassName builder) {
        MethodSpec.Builder entry = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned);
        if (action.isPresent()) {
            return entry.addStatement("return new $T(new $T())", builder, state);
        }
        return entry.addParameter(String.class, discriminator())
                .addStatement("return new $T(new $T($N))", builder, state, discriminator());
    }

    private String discriminator() {
        return context.names().member(base.discriminator());
    }

    private TypeSpec createRequest() {
        ClassName builder = name.nestedClass("Create").nestedClass("Builder");
        return request("Create", "A request that creates one.")
                .addMethod(MethodSpec.methodBuilder("draft")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(name)
                        .addStatement("return new $T(($T) copyOfState())", name, state)
                        .build())
                .addType(builder(builder, "checkedWhole")
                        .addSuperinterface(ParameterizedTypeName.get(
                                context.names().base(base).nestedClass("Create").nestedClass("Builder"), name))
                        .addSuperinterfaces(new StagesPart(context).interfaces(stages, builder))
                        .addMethods(new SettersPart(context, stages).of(setOnce(), builder))
                        .build())
                .build();
    }

    /** What updates have no setter for stands in the builder of the create request itself, the base's fields included. */
    private List<Property> setOnce() {
        return Stream.concat(Property.of(context, base.fields()).stream(), properties.stream())
                .filter(Property::isSetOnce)
                .toList();
    }

    private TypeSpec updateRequest() {
        ClassName builder = name.nestedClass("Update").nestedClass("Builder");
        return request("Update", "A request that changes some fields of one.")
                .addType(builder(builder, "checkedPart").build())
                .build();
    }

    /** What create request and update have in common. */
    private TypeSpec.Builder request(String simpleName, String words) {
        ClassName request = name.nestedClass(simpleName);
        ClassName parentRequest = parent.nestedClass(simpleName);
        return TypeSpec.classBuilder(request)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(parentRequest, name))
                .addJavadoc(Docs.of(words))
                .addMethod(ModelPart.passingConstructor(state, Modifier.PRIVATE))
                .addMethod(ModelPart.fromJsonOfRequest(request, state))
                .addMethod(ModelPart.toBuilder(request.nestedClass("Builder"), state))
                .addMethod(MethodSpec.methodBuilder("answer")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(JavaTypes.nullable(name))
                        .addParameter(RuntimeClasses.JSON_READER, "in")
                        .addStatement("return $T.read(in)", name)
                        .build());
    }

    private TypeSpec.Builder builder(ClassName builder, String check) {
        ClassName owner = hasSetters() ? name : context.names().base(base);
        return TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(owner.nestedClass("Setters"), builder))
                .addJavadoc(Docs.of("Sets fields in any order, then builds."))
                .addMethod(ModelPart.passingConstructor(state, Modifier.PRIVATE))
                .addMethod(ModelPart.build(builder.enclosingClassName(), state, check));
    }

    private TypeSpec setters() {
        TypeVariableName self = TypeVariableName.get("B");
        ClassName setters = name.nestedClass("Setters");
        ClassName parentSetters = context.names().base(base).nestedClass("Setters");
        List<Property> sent = properties.stream().filter(Property::isSetAnyTime).toList();
        SettersPart part = new SettersPart(context);
        return TypeSpec.classBuilder(setters)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC)
                .addTypeVariable(self)
                .superclass(ParameterizedTypeName.get(parentSetters, self))
                .addJavadoc(
                        "$L\n@param <B> the builder\n",
                        Docs.of("What the builders of create request and update can set."))
                .addField(ModelPart.stateField(state))
                .addMethod(ConstantCode.initialized(ModelPart.constructor(state), properties))
                .addMethods(part.of(sent, self))
                .addMethods(part.clearing(sent, self))
                .build();
    }

    private TypeSpec state() {
        List<Rule> rules = action.map(ActionType::rules).orElse(List.of());
        ClassName parentState = context.names().base(base).nestedClass("State");
        TypeSpec.Builder spec =
                new StatePart(context, parentState, properties, rules).type().addModifiers(Modifier.FINAL);
        StagesPart.union(stages).ifPresent(spec::addType);
        if (action.isPresent()) {
            CodeBlock wireName = JavaText.literal(action.get().wireName());
            return spec.addMethod(constructor(wireName).build()).build();
        }
        CodeBlock given = CodeBlock.of("$1T.requireNonNull($2N, $2S)", Objects.class, discriminator());
        return spec.addMethod(MethodSpec.constructorBuilder().build())
                .addMethod(constructor(given)
                        .addParameter(String.class, discriminator())
                        .build())
                .build();
    }

    private MethodSpec.Builder constructor(CodeBlock value) {
        return MethodSpec.constructorBuilder().addStatement("this.$N = $L", discriminator(), value);
    }
}
