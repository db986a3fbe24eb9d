package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The members that each class around a state has. */
final class ModelPart {

    private ModelPart() {}

    /** The state; package-private, since rules of other classes look into it. */
    static FieldSpec stateField(TypeName state) {
        return FieldSpec.builder(state, "state", Modifier.FINAL).build();
    }

    static MethodSpec constructor(TypeName state, Modifier... modifiers) {
        return MethodSpec.constructorBuilder()
                .addModifiers(modifiers)
                .addParameter(ParameterSpec.builder(state, "state").build())
                .addStatement("super(state)")
                .addStatement("this.state = state")
                .build();
    }

    /** Of a class that has no use for the state itself. */
    static MethodSpec passingConstructor(TypeName state, Modifier... modifiers) {
        return MethodSpec.constructorBuilder()
                .addModifiers(modifiers)
                .addParameter(ParameterSpec.builder(state, "state").build())
                .addStatement("super(state)")
                .build();
    }

    /**
     * <pre>{@code
     * public static @Nullable DockerPush read(JsonReader in) {
     *     State state = in.object(new State());
     *     return state == null ? null : new DockerPush(state);
     * }
     * }</pre>
     */
    static MethodSpec read(ClassName name, ClassName state) {
        return readSignature(name)
                .addStatement("$T state = in.object(new $T())", state, state)
                .addStatement("return state == null ? null : new $T(state)", name)
                .build();
    }

    static MethodSpec.Builder readSignature(ClassName name) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Reads the value at hand as the server sends it, null for null."))
                .returns(JavaTypes.nullable(name))
                .addParameter(RuntimeClasses.JSON_READER, "in");
    }

    /** The way in for an object mapper, whatever its generation; all else goes through our own codec. */
    static MethodSpec.Builder fromJson(ClassName name) {
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(RuntimeClasses.FROM_JSON)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeClasses.JSON_VALUE, "json");
    }

    static MethodSpec fromJsonOfView(ClassName name, ClassName state) {
        return fromJson(name)
                .addJavadoc(Docs.of("From JSON as the server sends it."))
                .addStatement("return new $T($T.read(json, new $T()))", name, RuntimeClasses.JSON_READER, state)
                .build();
    }

    /**
     * <pre>{@code
     * public static Create fromJson(JsonValue json) {
     *     return new Builder(JsonReader.readRequest(json, new State())).build();
     * }
     * }</pre>
     */
    static MethodSpec fromJsonOfRequest(ClassName name, ClassName state) {
        return fromJson(name)
                .addJavadoc(
                        "$L\n@throws $T if the JSON breaks a constraint of the spec\n",
                        Docs.of("From JSON as a client sends it."),
                        RuntimeClasses.VIOLATION_EXCEPTION)
                .addStatement(
                        "return new Builder($T.readRequest(json, new $T())).build()", RuntimeClasses.JSON_READER, state)
                .build();
    }

    static MethodSpec toBuilder(ClassName builder, ClassName state) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of("A builder that starts from this, to make one that differs."))
                .returns(builder)
                .addStatement("return new $T(($T) copyOfState())", builder, state)
                .build();
    }

    /** The view as a request. */
    static MethodSpec.Builder toCreate(TypeName builder) {
        return MethodSpec.methodBuilder("toCreate")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Docs.of(
                                "A request that creates one like this. It holds all that this holds and a client may send, "
                                        + "unlisted properties and values too; what the server sets, or is sent in another form, is left out."))
                .returns(builder);
    }

    /** {@code checkedPart} for an update, {@code checkedWhole} for all else. */
    static MethodSpec build(ClassName name, ClassName state, String check) {
        return buildSignature(name)
                .addStatement("return new $T(($T) $L($T.class))", name, state, check, name)
                .build();
    }

    static MethodSpec.Builder buildSignature(TypeName built) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L\n@throws $T with everything that breaks a constraint of the spec\n",
                        Docs.of("What was set so far; the builder may go on."),
                        RuntimeClasses.VIOLATION_EXCEPTION)
                .returns(built);
    }
}
