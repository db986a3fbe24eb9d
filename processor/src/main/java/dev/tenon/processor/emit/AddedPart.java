package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import javax.lang.model.element.Modifier;

/** What the class of an action has if its base is published already. */
final class AddedPart {

    private final EmitContext context;
    private final ActionBase base;

    AddedPart(EmitContext context, ActionBase base) {
        this.context = context;
        this.base = base;
    }

    /**
     * <pre>{@code
     * public static final AddedTypes<Buddy> TYPE = AddedTypes.of(Action.class, "HOIST", Hoist::read);
     * }</pre>
     */
    FieldSpec constant(ActionType action, ClassName name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeClasses.ADDED_TYPES, context.names().client()),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Docs.of("This type, to be told to the client when it is made: {@code added(TYPE)}."))
                .initializer(
                        "$T.of($T.class, $L, $T::read)",
                        RuntimeClasses.ADDED_TYPES,
                        context.names().base(base),
                        JavaText.literal(action.wireName()),
                        name)
                .build();
    }
}
