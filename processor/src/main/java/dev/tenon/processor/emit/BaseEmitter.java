package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The sealed class of all actions of a base, with everything that they share: state, requests, setters, stages. */
final class BaseEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final EmitContext context;
    private final ActionBase base;
    private final ClassName name;
    private final ClassName state;
    private final List<Property> properties;
    private final GettersPart getters;

    BaseEmitter(EmitContext context, ActionBase base) {
        this.context = context;
        this.base = base;
        this.name = context.names().base(base);
        this.state = name.nestedClass("State");
        this.properties = Property.of(context, base.fields());
        this.getters = new GettersPart(context);
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(RuntimeClasses.MODEL)
                .addPermittedSubclasses(subclasses(UnaryOperator.identity()))
                .addJavadoc(Docs.declaration(base.doc(), "What all actions have.", base.where()))
                .addField(ModelPart.stateField(state))
                .addMethod(ModelPart.constructor(state))
                .addMethod(ModelPart.fromJson(name)
                        .addJavadoc(Docs.of("From JSON as the server sends it."))
                        .addStatement("return $T.read(json.toBytes(), $T::read)", RuntimeClasses.JSON_READER, name)
                        .build())
                .addMethod(fromJsonWithAdded())
                .addMethod(read())
                .addMethod(toCreate())
                .addMethod(discriminator())
                .addMethods(getters.of(
                        properties.stream().filter(Property::inResponses).toList(), Set.of()));
        StagesPart stages = new StagesPart(context);
        stages.of(name, properties).forEach(stage -> spec.addTypes(stages.types(stage)));
        stages.lateSetters(name, properties).ifPresent(spec::addType);
        if (context.everything()) {
            spec.addType(new EverythingPart(context, name).type(properties, Optional.empty()));
        }
        spec.addType(create())
                .addType(request("Update", "a request that changes some fields of an action")
                        .build())
                .addType(setters())
                .addType(state());
        return new InlineTypes(context).addTo(spec, name);
    }

    private List<ClassName> subclasses(UnaryOperator<ClassName> member) {
        List<ClassName> all = new ArrayList<>();
        for (ActionType action : context.catalog().actionsOf(base)) {
            all.add(member.apply(context.names().action(action)));
        }
        all.add(member.apply(context.names().added(base)));
        all.add(member.apply(context.names().unknown(base)));
        return all;
    }

    private MethodSpec fromJsonWithAdded() {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("The same, with action types that other projects have added."))
                .returns(name)
                .addParameter(RuntimeClasses.JSON_VALUE, "json")
                .addParameter(
                        ParameterizedTypeName.get(
                                RuntimeClasses.ADDED_TYPES, context.names().client()),
                        "added")
                .addStatement("return $T.read(json.toBytes(), added, $T::read)", RuntimeClasses.JSON_READER, name)
                .build();
    }

    /** Looks ahead for the discriminator, wherever it stands, then reads once. */
    private MethodSpec read() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (in.kind() == $T.NULL)", RuntimeClasses.JSON_KIND)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T type = in.discriminator($L)", String.class, JavaText.literal(base.discriminator()))
                .beginControlFlow("return switch (type)");
        for (ActionType action : context.catalog().actionsOf(base)) {
            code.addStatement(
                    "case $L -> $T.read(in)",
                    JavaText.literal(action.wireName()),
                    context.names().action(action));
        }
        code.addStatement(
                        "default -> in.added($T.class, type, $T::read)",
                        name,
                        context.names().unknown(base))
                .add("$<};\n");
        return ModelPart.readSignature(name).addCode(code.build()).build();
    }

    private MethodSpec toCreate() {
        ClassName builder = name.nestedClass("Create").nestedClass("Builder");
        return ModelPart.toCreate(ParameterizedTypeName.get(builder, WildcardTypeName.subtypeOf(name)))
                .addModifiers(Modifier.ABSTRACT)
                .build();
    }

    private MethodSpec discriminator() {
        String member = context.names().member(base.discriminator());
        return MethodSpec.methodBuilder(member)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.member(
                        "Which action this is, as the API calls it.", base.discriminator(), List.of(), base.where()))
                .returns(STRING)
                .addStatement("return promised(state.$N, $L)", member, JavaText.literal(base.discriminator()))
                .build();
    }

    /** Getters on the request would be the view's once more: 27 % of an action's class bytes, so it lends the view instead. */
    private TypeSpec create() {
        return request("Create", "a request that creates an action")
                .addMethod(MethodSpec.methodBuilder("draft")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(Docs.of(
                                "What is to be created, for looking at it: the view without what the server adds."))
                        .returns(TypeVariableName.get("V"))
                        .build())
                .addType(createBuilder())
                .build();
    }

    /** So that a copy can be made of an action of whatever type. */
    private TypeSpec createBuilder() {
        TypeVariableName view = TypeVariableName.get("V", name);
        return TypeSpec.interfaceBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(view)
                .addJavadoc(
                        "$L\n@param <V> what the server answers\n",
                        Docs.of("What builds a request that creates an action of whatever type."))
                .addMethod(ModelPart.buildSignature(ParameterizedTypeName.get(name.nestedClass("Create"), view))
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    /** {@code Create<V>} and {@code Update<V>}: typed by what the server answers. */
    private TypeSpec.Builder request(String simpleName, String words) {
        TypeVariableName view = TypeVariableName.get("V", name);
        return TypeSpec.classBuilder(simpleName)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC, Modifier.SEALED)
                .superclass(RuntimeClasses.REQUEST)
                .addTypeVariable(view)
                .addPermittedSubclasses(subclasses(action -> action.nestedClass(simpleName)))
                .addJavadoc(
                        "$L\n@param <V> what the server answers\n",
                        Docs.of("What all of this kind have: " + words + "."))
                .addMethod(ModelPart.passingConstructor(state))
                .addMethod(MethodSpec.methodBuilder("answer")
                        .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                        .addJavadoc(Docs.of("Reads what the server answers."))
                        .returns(JavaTypes.nullable(view))
                        .addParameter(RuntimeClasses.JSON_READER, "in")
                        .build());
    }

    private TypeSpec setters() {
        TypeVariableName self = TypeVariableName.get("B");
        ClassName setters = name.nestedClass("Setters");
        List<Property> sent = properties.stream().filter(Property::isSetAnyTime).toList();
        return TypeSpec.classBuilder(setters)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC)
                .addTypeVariable(self)
                .superclass(ParameterizedTypeName.get(RuntimeClasses.MODEL_BUILDER, self))
                .addJavadoc(
                        "$L\n@param <B> the builder\n",
                        Docs.of("What every builder of a create request or an update can set."))
                .addField(ModelPart.stateField(state))
                .addMethod(ConstantCode.initialized(ModelPart.constructor(state, Modifier.PROTECTED), properties))
                .addMethods(new SettersPart(context).of(sent, self))
                .addMethods(new SettersPart(context).clearing(sent, self))
                .build();
    }

    private TypeSpec state() {
        List<Property> all = new ArrayList<>();
        all.add(discriminatorProperty());
        all.addAll(properties);
        return new StatePart(context, RuntimeClasses.OBJECT_STATE, all, base.rules())
                .withConstant(base.discriminator())
                .open()
                .type()
                .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                // What a module exports has no constructor that nobody wrote.
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .build())
                .build();
    }

    /** In the state the discriminator is a field like others. */
    private Property discriminatorProperty() {
        Field field = new Field(
                base.discriminator(),
                Optional.empty(),
                "",
                Side.BOTH,
                new ValueType.Text(new Bounds(OptionalLong.of(1), OptionalLong.empty()), Optional.empty()),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                base.where());
        String member = context.names().member(base.discriminator());
        return new Property(field, member, member);
    }
}
