package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Replacement;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.Modifiers;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.origin.Origins;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Declared fields to fields of the catalog. */
final class FieldResolver {

    private final TypeRegistry registry;
    private final Origins origins;
    private final Reporter reporter;
    private final TypeResolver types;
    private final LiteralResolver literals;
    private final DefaultResolver defaults;

    FieldResolver(Context context) {
        this.registry = context.registry();
        this.origins = context.origins();
        this.reporter = context.reporter();
        this.types = new TypeResolver(context, this);
        this.literals = new LiteralResolver(context);
        this.defaults = new DefaultResolver(context, literals);
    }

    TypeResolver types() {
        return types;
    }

    /** The fields of an object or action whose id is {@code owner}; an inline type is called after its field. */
    List<Field> resolve(List<String> owner, Body body, Optional<String> mixin) {
        if (!body.complete()) {
            origins.markIncomplete(String.join(".", owner));
        }
        Set<String> readInline = new HashSet<>();
        for (FieldDeclaration field : body.fields()) {
            if (side(field.modifiers()) == Side.READ && isInline(field)) {
                readInline.add(field.name().text());
            }
        }
        List<Field> fields = new ArrayList<>();
        for (FieldDeclaration field : body.fields()) {
            // Of two sides with a type of their own each, the write side gives way.
            boolean givesWay = side(field.modifiers()) == Side.WRITE
                    && isInline(field)
                    && readInline.contains(field.name().text());
            String step =
                    givesWay ? field.name().text() + "_write" : field.name().text();
            fields.add(resolve(new Site(owner, step, field.name()), field, mixin));
        }
        return fields;
    }

    private static boolean isInline(FieldDeclaration field) {
        return !(field.type() instanceof TypeExpression.Named);
    }

    /** Registers an object by its fields; its rules wait until all fields of all objects are known. */
    void addShape(TypeId id, String doc, Body body, Word at) {
        List<Field> fields = resolve(id.path(), body, Optional.empty());
        registry.add(new TypeRegistry.Shape(id, doc, body, fields, at.where()));
    }

    private Field resolve(Site site, FieldDeclaration field, Optional<String> mixin) {
        TypeExpression written = field.unit()
                .map(unit -> DurationUnits.mended(field.type(), unit, reporter))
                .orElse(field.type());
        Optional<LiteralExpression> constant =
                written instanceof TypeExpression.Constant found ? Optional.of(found.value()) : Optional.empty();
        ValueType type = constant.map(ConstantType::of).orElseGet(() -> types.resolve(written, site));
        LiteralResolver.Use use =
                new LiteralResolver.Use(Code.DEFAULT_MISFIT, field.name().text());
        Modifiers modifiers = field.modifiers();
        Field resolved = new Field(
                field.name().text(),
                field.javaName().map(Word::text),
                field.doc(),
                side(modifiers),
                type,
                field.required().isPresent(),
                field.nullable().isPresent(),
                field.defaultValue().flatMap(value -> defaults.fit(value, type, use)),
                field.unit().map(Word::text),
                modifiers.secret().isPresent(),
                modifiers.deprecated().map(Word::text),
                modifiers.replacement().map(word -> new Replacement(word.text(), word.where())),
                modifiers.since().map(Word::text),
                constant.flatMap(value -> literals.fit(value, type, use)),
                mixin,
                field.name().where());
        field.unit().ifPresent(unit -> origins.put(resolved.unit(), unit.where()));
        field.nullable().ifPresent(mark -> origins.put(resolved, mark.where()));
        return resolved;
    }

    private static Side side(Modifiers modifiers) {
        return modifiers
                .side()
                .map(word -> Side.valueOf(word.text().toUpperCase(Locale.ROOT)))
                .orElse(Side.BOTH);
    }
}
