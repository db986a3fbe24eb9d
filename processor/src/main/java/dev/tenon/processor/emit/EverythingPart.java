package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The other way to make a request: of an interface that asks for every field, so that none goes unnoticed that is new. */
final class EverythingPart {

    private static final String NAME = "Everything";

    private final EmitContext context;
    private final ClassName owner;

    /** For what is nested in a class of models. */
    EverythingPart(EmitContext context, ClassName owner) {
        this.context = context;
        this.owner = owner;
    }

    private static ClassName in(ClassName owner) {
        return owner.nestedClass(NAME);
    }

    /**
     * <pre>{@code
     * public interface Everything extends Action.Everything {
     *     @Nullable String dockerImageTag();
     * }
     * }</pre>
     *
     * @param parent the base whose fields it asks for too
     */
    TypeSpec type(List<Property> properties, Optional<ClassName> parent) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(in(owner))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of(
                        "A word on every field that a request can set: null leaves it out. Who implements it, a record "
                                + "for instance, does not compile any more when there is one more."));
        parent.ifPresent(base -> type.addSuperinterface(in(base)));
        sent(properties).forEach(property -> type.addMethod(question(property)));
        return type.build();
    }

    private MethodSpec question(Property property) {
        TypeName accepted = context.types().accepted(property.field().type());
        boolean required = property.field().required();
        return MethodSpec.methodBuilder(property.member())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(Docs.lasting(property.field()))
                .returns(required ? accepted : JavaTypes.nullable(accepted.isPrimitive() ? accepted.box() : accepted))
                .build();
    }

    /**
     * <pre>{@code
     * public static Create.Builder create(Everything everything) {
     *     State state = new State();
     *     state.dockerImageTag = everything.dockerImageTag();
     *     return new Create.Builder(state);
     * }
     * }</pre>
     *
     * @param constants statements that give the state what nobody sets
     */
    MethodSpec entry(String method, ClassName builder, List<Property> properties, CodeBlock constants) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1T state = new $1T()", owner.nestedClass("State"))
                .add(constants);
        sent(properties).forEach(property -> code.addStatement("state.$N = $L", property.variable(), answer(property)));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("As {@code " + method + "()}, with a word on every field."))
                .addParameter(in(owner), "everything")
                .returns(builder)
                .addCode(code.build())
                .addStatement("return new $T(state)", builder)
                .build();
    }

    /** Lists and maps are copied, as by setters. */
    private static CodeBlock answer(Property property) {
        CodeBlock answer = CodeBlock.of("everything.$N()", property.member());
        ValueType type = property.field().type();
        boolean copied = type instanceof ValueType.ListOf || type instanceof ValueType.MapOf;
        return copied
                ? CodeBlock.of(
                        "$T.ofNullable($L, $L)", RuntimeClasses.COPIES, answer, JavaText.literal(property.member()))
                : answer;
    }

    private static List<Property> sent(List<Property> properties) {
        return properties.stream().filter(Property::isSet).toList();
    }
}
