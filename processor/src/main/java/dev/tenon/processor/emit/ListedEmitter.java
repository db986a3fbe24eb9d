package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.EnumType;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum with more values than one of Java can hold: a class that is used as one, but for {@code switch}. */
final class ListedEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final EmitContext context;

    ListedEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder type(EnumType type) {
        ClassName name = context.names().type(type.id());
        TypeName value = ParameterizedTypeName.get(RuntimeClasses.ENUM_VALUE, name);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeClasses.LISTED_VALUE, name))
                .addJavadoc(EnumEmitter.doc(type))
                .addJavadoc("\n<p>They are too many for an enum of Java.\n")
                .addField(listing(name));
        type.constants().forEach(constant -> spec.addField(constant(name, constant)));
        return spec.addMethod(constructor())
                .addMethod(listed(name))
                .addMethod(all(name))
                .addMethod(EnumEmitter.of(value))
                .addMethod(fromJson(name))
                .addMethod(EnumEmitter.read(value))
                .addMethod(EnumEmitter.orNull(name));
    }

    /** First of all fields, since the others are initialized with it. */
    private static FieldSpec listing(ClassName name) {
        TypeName type = ParameterizedTypeName.get(RuntimeClasses.LISTING, name);
        return FieldSpec.builder(type, "BY_WIRE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($T.class)", RuntimeClasses.LISTING, name)
                .build();
    }

    /** Nine bytes of the one method that makes them all, so that it holds 7,000. */
    private FieldSpec constant(ClassName name, EnumType.Constant constant) {
        return FieldSpec.builder(
                        name, context.names().constant(constant), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.member(constant.doc(), constant.wireName(), List.of(), constant.where()))
                .initializer("listed($L)", JavaText.literal(constant.wireName()))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(STRING, "wire")
                .addStatement("super(wire, BY_WIRE.size())")
                .build();
    }

    private static MethodSpec listed(ClassName name) {
        return MethodSpec.methodBuilder("listed")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name)
                .addParameter(STRING, "wire")
                .addStatement("return BY_WIRE.add(new $T(wire))", name)
                .build();
    }

    private static MethodSpec all(ClassName name) {
        return MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("All that the spec lists, in its order."))
                .returns(ParameterizedTypeName.get(ClassName.get(Collection.class), name))
                .addStatement("return BY_WIRE.all()")
                .build();
    }

    private static MethodSpec fromJson(ClassName name) {
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(RuntimeClasses.FROM_JSON)
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(STRING, "wire")
                .addStatement("return BY_WIRE.only(wire)")
                .build();
    }
}
