package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenon.spec.catalog.ActionBase;
import javax.lang.model.element.Modifier;

/** The one class of a base that is not sealed: those of action types that other projects add extend it. */
final class AddedEmitter {

    private final EmitContext context;
    private final ActionBase base;
    private final ClassName parent;
    private final ClassName state;

    AddedEmitter(EmitContext context, ActionBase base) {
        this.context = context;
        this.base = base;
        this.parent = context.names().base(base);
        this.state = parent.nestedClass("State");
    }

    /**
     * <pre>{@code
     * public abstract non-sealed class AddedAction extends Action {
     *     protected AddedAction(Action.State state) {
     *         super(state);
     *     }
     * }
     * }</pre>
     */
    TypeSpec.Builder type() {
        return TypeSpec.classBuilder(context.names().added(base))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.NON_SEALED)
                .superclass(parent)
                .addJavadoc(Docs.of(
                        "An action of a type that another project adds. It is read as such where its type is told of: to "
                                + "the client, or to {@code fromJson}."))
                .addMethod(ModelPart.passingConstructor(state, Modifier.PROTECTED))
                .addType(request("Create", "creates an action of an added type"))
                .addType(request("Update", "changes some fields of an action of an added type"));
    }

    private TypeSpec request(String simpleName, String words) {
        TypeVariableName view = TypeVariableName.get("V", context.names().added(base));
        return TypeSpec.classBuilder(simpleName)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC, Modifier.NON_SEALED)
                .addTypeVariable(view)
                .superclass(ParameterizedTypeName.get(parent.nestedClass(simpleName), view))
                .addJavadoc("$L\n@param <V> what the server answers\n", Docs.of("A request that " + words + "."))
                .addMethod(ModelPart.passingConstructor(state, Modifier.PROTECTED))
                .build();
    }
}
