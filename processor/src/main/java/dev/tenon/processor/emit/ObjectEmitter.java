package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.ObjectType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** An object type: one class for both directions, with its builder. */
final class ObjectEmitter {

    private final EmitContext context;

    ObjectEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder type(ObjectType type) {
        ClassName name = context.names().type(type.id());
        ClassName state = name.nestedClass("State");
        List<Property> properties = Property.of(context, type.fields());
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeClasses.MODEL)
                .addJavadoc(Docs.declaration(
                        type.doc(), "The object " + JavaText.code(type.id().name()) + ".", type.where()))
                .addField(ModelPart.stateField(state))
                .addMethod(ModelPart.constructor(state, Modifier.PRIVATE));
        boolean sent = type.fields().stream().anyMatch(field -> field.side().inRequests());
        List<StagesPart.Stage> stages = sent ? stages(name, properties) : List.of();
        if (sent) {
            addBuilder(spec, name, properties, stages);
        }
        TypeSpec.Builder shared = new StatePart(context, RuntimeClasses.OBJECT_STATE, properties, type.rules())
                .type()
                .addModifiers(Modifier.FINAL);
        StagesPart.union(stages).ifPresent(shared::addType);
        return spec.addMethod(ModelPart.fromJsonOfView(name, state))
                .addMethod(ModelPart.read(name, state))
                .addMethods(new GettersPart(context).of(shown(properties), Set.of()))
                .addType(shared.build());
    }

    /** Of a field with two sides, the one that is read. */
    private List<Property> shown(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.inResponses() || !context.names().isPaired(property.field()))
                .toList();
    }

    private List<StagesPart.Stage> stages(ClassName name, List<Property> properties) {
        List<StagesPart.Stage> stages = new StagesPart(context).of(name, properties);
        return StagesPart.linked(name, stages, name.nestedClass("Builder"));
    }

    private void addBuilder(
            TypeSpec.Builder spec, ClassName name, List<Property> properties, List<StagesPart.Stage> stages) {
        ClassName builder = name.nestedClass("Builder");
        ClassName state = name.nestedClass("State");
        StagesPart stagesPart = new StagesPart(context);
        List<Property> sent = properties.stream().filter(Property::isSet).toList();
        spec.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Starts with the required fields, if there are any."))
                .returns(stagesPart.chain(stages, builder))
                .addCode(started(builder, state, ConstantCode.assigned(properties)))
                .build());
        if (context.everything()) {
            EverythingPart part = new EverythingPart(context, name);
            spec.addMethod(part.entry("builder", builder, properties, ConstantCode.assigned(properties)))
                    .addType(part.type(properties, Optional.empty()));
        }
        spec.addMethod(ModelPart.toBuilder(builder, state));
        stages.forEach(stage -> spec.addTypes(stagesPart.types(stage)));
        SettersPart setters = new SettersPart(context, stages);
        spec.addType(TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeClasses.MODEL_BUILDER, builder))
                .addSuperinterfaces(stagesPart.interfaces(stages, builder))
                .addJavadoc(Docs.of("Sets fields in any order, required ones once more if need be."))
                .addField(ModelPart.stateField(state))
                .addMethod(ModelPart.constructor(state, Modifier.PRIVATE))
                .addMethods(setters.of(sent, builder))
                .addMethods(setters.clearing(sent, builder))
                .addMethod(ModelPart.build(name, state, "checkedWhole"))
                .build());
    }

    /** Only what is new has the constants from the start: what was read without one is built without it. */
    private static CodeBlock started(ClassName builder, ClassName state, CodeBlock constants) {
        return constants.isEmpty()
                ? CodeBlock.of("return new $T(new $T());\n", builder, state)
                : CodeBlock.builder()
                        .addStatement("$1T state = new $1T()", state)
                        .add(constants)
                        .addStatement("return new $T(state)", builder)
                        .build();
    }
}
