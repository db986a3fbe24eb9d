package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A mixin: the interface of the views of the actions that take it over. */
final class MixinEmitter {

    private final EmitContext context;

    MixinEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder type(Mixin mixin) {
        ClassName name = context.names().mixin(mixin);
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.declaration(mixin.doc(), "Fields that several actions share.", mixin.where()));
        GettersPart getters = new GettersPart(context);
        List<Field> shared =
                mixin.fields().stream().filter(MixinEmitter::declares).toList();
        for (Property property : Property.of(context, shared)) {
            spec.addMethod(getters.signature(property)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .build());
        }
        return new InlineTypes(context).addTo(spec, name);
    }

    /** Of the fields, those that the interface of a mixin declares. */
    static Set<Field> declaredFields(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.mixin().isPresent() && declares(field))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean declares(Field field) {
        return field.side().inResponses();
    }
}
