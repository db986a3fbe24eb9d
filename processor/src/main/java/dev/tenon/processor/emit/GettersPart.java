package dev.tenon.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.tenon.spec.catalog.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The accessors of a model, which read its state. */
final class GettersPart {

    private final EmitContext context;

    GettersPart(EmitContext context) {
        this.context = context;
    }

    /**
     * One per property.
     *
     * @param declared the fields that an interface of the class declares too
     */
    List<MethodSpec> of(List<Property> properties, Set<Field> declared) {
        return properties.stream()
                .map(property -> getter(property, declared.contains(property.field())))
                .collect(Collectors.toList());
    }

    /**
     * <pre>{@code
     * public @Nullable String region() {
     *     return state.region;
     * }
     * }</pre>
     */
    private MethodSpec getter(Property property, boolean overrides) {
        MethodSpec.Builder getter = signature(property).addModifiers(Modifier.PUBLIC);
        if (overrides) {
            getter.addAnnotation(Override.class);
        }
        return property.field().required()
                ? getter.addStatement(
                                "return promised(state.$N, $L)",
                                property.variable(),
                                JavaText.literal(property.wireName()))
                        .build()
                : getter.addStatement("return state.$N", property.variable()).build();
    }

    /** Name, type and Javadoc. */
    MethodSpec.Builder signature(Property property) {
        Field field = property.field();
        MethodSpec.Builder getter = MethodSpec.methodBuilder(property.member())
                .addJavadoc(Docs.field(field, new ReplacementWords(context).ofGetter(field)))
                .returns(
                        field.required()
                                ? context.types().unboxed(field.type())
                                : context.types().nullable(field.type()));
        if (field.deprecated().isPresent()) {
            getter.addAnnotation(Deprecated.class);
        }
        return getter;
    }
}
