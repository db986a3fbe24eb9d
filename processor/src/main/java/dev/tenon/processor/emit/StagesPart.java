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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The stages that ask for required fields, one after the other, before the builder appears.
 *
 * <p>The order is canonical: a base's fields before those of its actions, then by wire name. Where an optional field comes in
 * that order, the stage at hand can set it and stays. So neither moving a line of the spec nor making a required field optional
 * breaks a caller.
 */
final class StagesPart {

    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    /** What a person would write in a row, and more. */
    private static final int LONGEST_OPEN = 64;

    /** Of what a class extends and implements, a class file takes 65,535 bytes; the rest is for what it extends. */
    private static final int LARGEST_OPEN = 60_000;

    private final EmitContext context;

    StagesPart(EmitContext context) {
        this.context = context;
    }

    /**
     * One stage.
     *
     * @param skipped the optional fields that come before its own
     * @param late whether it also follows the optional fields that come last in the base, if it is an action's
     * @param next what it leads to, if that is certain: in a long chain it is, elsewhere it is the builder's to say
     */
    record Stage(
            ClassName name,
            Property property,
            List<Property> skipped,
            Optional<ClassName> late,
            Optional<ClassName> next) {

        Stage after(ClassName lateSetters) {
            return new Stage(name, property, skipped, Optional.of(lateSetters), next);
        }

        private Stage linked(ClassName owned, ClassName follower) {
            return new Stage(owned, property, skipped, late, Optional.of(follower));
        }

        private TypeName self() {
            return next.isPresent() ? name : ParameterizedTypeName.get(name, NEXT);
        }
    }

    /** The stages that the fields of one class give rise to, in their order. */
    List<Stage> of(ClassName owner, List<Property> properties) {
        List<Stage> stages = new ArrayList<>();
        List<Property> skipped = new ArrayList<>();
        for (Property property : inOrder(properties)) {
            if (property.field().required()) {
                ClassName name = owner.nestedClass(context.names().stage(property.field()));
                stages.add(new Stage(name, property, List.copyOf(skipped), Optional.empty(), Optional.empty()));
                skipped.clear();
            } else {
                skipped.add(property);
            }
        }
        return stages;
    }

    /** Those of an action, from the base's on. */
    List<Stage> ofAction(ClassName base, List<Property> inBase, ClassName action, List<Property> own) {
        List<Stage> stages = new ArrayList<>(of(base, inBase));
        List<Stage> further = of(action, own);
        for (int i = 0; i < further.size(); i++) {
            boolean follows = i == 0 && !late(inBase).isEmpty();
            stages.add(follows ? further.get(i).after(lateSetters(base)) : further.get(i));
        }
        return stages;
    }

    /** The optional fields after the last required one. */
    private static List<Property> late(List<Property> properties) {
        List<Property> late = new ArrayList<>();
        for (Property property : inOrder(properties)) {
            if (property.field().required()) {
                late.clear();
            } else {
                late.add(property);
            }
        }
        return late;
    }

    private static List<Property> inOrder(List<Property> properties) {
        return properties.stream()
                .filter(Property::isSet)
                .sorted(Comparator.comparing(Property::wireName))
                .toList();
    }

    private static ClassName lateSetters(ClassName base) {
        return base.nestedClass("LateSetters");
    }

    /** The setters of the optional fields after a base's last required one. */
    Optional<TypeSpec> lateSetters(ClassName base, List<Property> properties) {
        return staying(lateSetters(base), late(properties), "What the first stage of an action can set and stay.");
    }

    /**
     * Their results are variables, as those of the setters in the builder's parent: else each would need a bridge in the builder.
     *
     * <pre>{@code
     * public interface LateSetters<N> {
     *     N timeout(int timeout);
     * }
     * }</pre>
     */
    private Optional<TypeSpec> staying(ClassName name, List<Property> properties, String doc) {
        return properties.isEmpty()
                ? Optional.empty()
                : Optional.of(TypeSpec.interfaceBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addTypeVariable(NEXT)
                        .addJavadoc("$L\n@param <N> the stage\n", Docs.of(doc))
                        .addMethods(setters(properties, NEXT))
                        .build());
    }

    private List<MethodSpec> setters(List<Property> properties, TypeName result) {
        SettersPart setters = new SettersPart(context);
        List<MethodSpec> methods = new ArrayList<>();
        for (Property property : properties) {
            for (ParameterSpec parameter : setters.parameters(property)) {
                methods.add(setters.signature(property, parameter)
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(result)
                        .build());
            }
        }
        return methods;
    }

    /**
     * The stages of a builder. What a chain of open stages leads to is written out at each of them, so that the text grows with
     * the square of its length, and javac gives up; the stages of a long chain are the owner's own, and each names the next.
     */
    static List<Stage> linked(ClassName owner, List<Stage> stages, ClassName builder) {
        if (!isLong(stages) && written(stages) <= LARGEST_OPEN) {
            return stages;
        }
        List<Stage> linked = new ArrayList<>();
        ClassName next = builder;
        for (int i = stages.size() - 1; i >= 0; i--) {
            ClassName name = owner.nestedClass(stages.get(i).name().simpleName());
            linked.add(0, stages.get(i).linked(name, next));
            next = name;
        }
        return linked;
    }

    static boolean isLong(List<Stage> stages) {
        return stages.size() > LONGEST_OPEN;
    }

    /** How long the chains are with which a builder says that it is all of these stages: each stage stands in those before it too. */
    private static long written(List<Stage> stages) {
        long length = 0;
        for (int i = 0; i < stages.size(); i++) {
            length += (i + 1L) * (stages.get(i).name().reflectionName().length() + "L<>;".length());
        }
        return length;
    }

    /**
     * A stage, and what it can set beside its field.
     *
     * <pre>{@code
     * public interface NameStage<N> extends NameAhead<NameStage<N>> {
     *     N name(String name);
     * }
     * }</pre>
     */
    List<TypeSpec> types(Stage stage) {
        String field = JavaText.code(stage.property().wireName());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("The stage that asks for the required " + field + "."));
        if (stage.next().isEmpty()) {
            type.addTypeVariable(NEXT).addJavadoc("\n@param <N> the next stage\n");
        }
        stage.late().ifPresent(late -> type.addSuperinterface(ParameterizedTypeName.get(late, stage.self())));
        Optional<TypeSpec> ahead = staying(
                ahead(stage), stage.skipped(), "What comes ahead of " + field + " and can be set at its stage.");
        ahead.ifPresent(setters -> type.addSuperinterface(ParameterizedTypeName.get(ahead(stage), stage.self())));
        type.addMethods(setters(
                List.of(stage.property()),
                stage.next().<TypeName>map(next -> next).orElse(NEXT)));
        return Stream.concat(ahead.stream(), Stream.of(type.build())).toList();
    }

    private ClassName ahead(Stage stage) {
        return stage.name().peerClass(context.names().ahead(stage.property().field()));
    }

    /** {@code NameStage<PathStage<Builder>>}: what the entry of a builder returns. */
    TypeName chain(List<Stage> stages, ClassName builder) {
        TypeName next = builder;
        if (isLinked(stages)) {
            return stages.get(0).name();
        }
        for (int i = stages.size() - 1; i >= 0; i--) {
            next = ParameterizedTypeName.get(stages.get(i).name(), next);
        }
        return next;
    }

    /**
     * {@code NameStage<PathStage<Builder>>, PathStage<Builder>}: what the builder implements to be all of its stages. Those of a
     * long chain have one interface in common, since all their names would not fit into what a class file says of the builder.
     */
    List<TypeName> interfaces(List<Stage> stages, ClassName builder) {
        if (isLinked(stages)) {
            return List.of(all(stages));
        }
        List<TypeName> interfaces = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            interfaces.add(chain(stages.subList(i, stages.size()), builder));
        }
        return interfaces;
    }

    /** What is all stages of a long chain. */
    static Optional<TypeSpec> union(List<Stage> stages) {
        return isLinked(stages)
                ? Optional.of(TypeSpec.interfaceBuilder(all(stages))
                        .addModifiers(Modifier.STATIC)
                        .addSuperinterfaces(stages.stream().map(Stage::name).toList())
                        .addJavadoc(Docs.of("All stages."))
                        .build())
                : Optional.empty();
    }

    private static boolean isLinked(List<Stage> stages) {
        return !stages.isEmpty() && stages.get(0).next().isPresent();
    }

    /** In the state, where nothing of the spec has a name. */
    private static ClassName all(List<Stage> stages) {
        return stages.get(0).name().peerClass("State").nestedClass("Stages");
    }
}
