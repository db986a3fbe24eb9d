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
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The stages that ask for required fields, one after the other, before the builder appears.
 *
 * <p>The order is canonical: a base's fields before those of its actions, then by wire name. So neither moving a line of the
 * spec nor making a required field optional breaks a caller.
 */
final class StagesPart {

    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    /** What a person would write in a row, and more. */
    private static final int LONGEST_OPEN = 64;

    private final EmitContext context;

    StagesPart(EmitContext context) {
        this.context = context;
    }

    /**
     * One stage.
     *
     * @param next what it leads to, if that is certain: in a long chain it is, elsewhere it is the builder's to say
     */
    record Stage(ClassName name, Property property, Optional<ClassName> next) {}

    /** The stages that the fields of one class give rise to, in their order. */
    List<Stage> of(ClassName owner, List<Property> properties) {
        return properties.stream()
                .filter(property -> property.field().required() && property.isSet())
                .sorted(Comparator.comparing(Property::wireName))
                .map(property -> new Stage(
                        owner.nestedClass(context.names().stage(property.field())), property, Optional.empty()))
                .toList();
    }

    /**
     * The stages of a builder. What a chain of open stages leads to is written out at each of them, so that the text grows with
     * the square of its length, and javac gives up; the stages of a long chain are the owner's own, and each names the next.
     */
    static List<Stage> linked(ClassName owner, List<Stage> stages, ClassName builder) {
        if (!isLong(stages)) {
            return stages;
        }
        List<Stage> linked = new ArrayList<>();
        ClassName next = builder;
        for (int i = stages.size() - 1; i >= 0; i--) {
            ClassName name = owner.nestedClass(stages.get(i).name().simpleName());
            linked.add(0, new Stage(name, stages.get(i).property(), Optional.of(next)));
            next = name;
        }
        return linked;
    }

    static boolean isLong(List<Stage> stages) {
        return stages.size() > LONGEST_OPEN;
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
                .addJavadoc(Docs.of("The stage that asks for the required "
                        + JavaText.code(stage.property().wireName()) + "."));
        if (stage.next().isEmpty()) {
            type.addTypeVariable(NEXT).addJavadoc("\n@param <N> the next stage\n");
        }
        for (ParameterSpec parameter : setters.parameters(stage.property())) {
            MethodSpec method = setters.signature(stage.property(), parameter)
                    .addModifiers(Modifier.ABSTRACT)
                    .returns(stage.next().<TypeName>map(next -> next).orElse(NEXT))
                    .build();
            type.addMethod(method);
        }
        return type.build();
    }

    /** {@code NameStage<PathStage<Builder>>}: what the entry of a builder returns. */
    TypeName chain(List<Stage> stages, ClassName builder) {
        TypeName next = builder;
        if (!stages.isEmpty() && stages.get(0).next().isPresent()) {
            return stages.get(0).name();
        }
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
