package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The stages that ask for required fields, one after the other, before the builder appears.
 *
 * <p>The order is canonical: a base's fields before those of its actions, then by wire name. So neither moving a line of the
 * spec nor making a required field optional breaks a caller.
 */
final class StagesPart {

    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    private final EmitContext context;

    StagesPart(EmitContext context) {
        this.context = context;
    }

    /** One stage: the interface's name and its field. */
    record Stage(ClassName name, Property property) {}

    /** The stages that the fields of one class give rise to, in their order. */
    List<Stage> of(ClassName owner, List<Property> properties) {
        return properties.stream()
                .filter(property -> property.field().required() && property.isSet())
                .sorted(Comparator.comparing(Property::wireName))
                .map(property -> new Stage(owner.nestedClass(context.names().stage(property.field())), property))
                .toList();
    }

    /**
     * <pre>{@code
     * public interface NameStage<N> {
     *     N name(String name);
     * }
     * }</pre>
     */
    TypeSpec type(Stage stage) {
        SettersPart setters = new SettersPart(context);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(NEXT)
                .addJavadoc(
                        "$L\n@param <N> the next stage\n",
                        Docs.of("The stage that asks for the required "
                                + JavaText.code(stage.property().wireName()) + "."));
        for (ParameterSpec parameter : setters.parameters(stage.property())) {
            MethodSpec method = setters.signature(stage.property(), parameter)
                    .addModifiers(Modifier.ABSTRACT)
                    .returns(NEXT)
                    .build();
            type.addMethod(method);
        }
        return type.build();
    }

    /** {@code NameStage<PathStage<Builder>>}: what the entry of a builder returns. */
    TypeName chain(List<Stage> stages, ClassName builder) {
        TypeName next = builder;
        for (int i = stages.size() - 1; i >= 0; i--) {
            next = ParameterizedTypeName.get(stages.get(i).name(), next);
        }
        return next;
    }

    /** {@code NameStage<PathStage<Builder>>, PathStage<Builder>}: what the builder implements to be all of its stages. */
    List<TypeName> interfaces(List<Stage> stages, ClassName builder) {
        List<TypeName> interfaces = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            interfaces.add(chain(stages.subList(i, stages.size()), builder));
        }
        return interfaces;
    }
}
