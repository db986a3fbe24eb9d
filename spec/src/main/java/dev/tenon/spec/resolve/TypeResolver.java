package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.EnumBody;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.origin.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Type expressions to types. Inline types are registered on the way. */
final class TypeResolver {

    /** Stands for a type that could not be resolved, which is reported already: it fits everything. Compared by identity. */
    static final ValueType.Json UNKNOWN = new ValueType.Json();

    private final Names names;
    private final TypeRegistry registry;
    private final Origins origins;
    private final BoundsResolver bounds;
    private final Reporter reporter;
    private final LimitsResolver limits;
    private final FieldResolver fields;

    TypeResolver(Context context, FieldResolver fields) {
        this.names = context.names();
        this.registry = context.registry();
        this.origins = context.origins();
        this.bounds = new BoundsResolver(context.reporter(), context.origins());
        this.reporter = context.reporter();
        this.limits = new LimitsResolver(context.reporter(), context.origins());
        this.fields = fields;
    }

    @SuppressWarnings("ReferenceEquality") // what UNKNOWN is for
    static boolean isUnknown(ValueType type) {
        return type == UNKNOWN;
    }

    ValueType resolve(TypeExpression expression, Site site) {
        ValueType type = kindOf(expression, site);
        if (!isUnknown(type)) {
            origins.put(type, expression.where());
        }
        return type;
    }

    private ValueType kindOf(TypeExpression expression, Site site) {
        if (expression instanceof TypeExpression.Named named) {
            return named(named);
        }
        if (expression instanceof TypeExpression.ListOf list) {
            ValueType item = resolve(list.item(), site);
            bounds.pattern(list.size(), "a list");
            boolean unique = bounds.unique(list.size(), "a list");
            return new ValueType.ListOf(item, bounds.range(list.size(), "a list"), unique);
        }
        if (expression instanceof TypeExpression.MapOf map) {
            ValueType value = resolve(map.value(), site);
            bounds.pattern(map.size(), "a map");
            bounds.unique(map.size(), "a map");
            return new ValueType.MapOf(value, bounds.range(map.size(), "a map"));
        }
        if (expression instanceof TypeExpression.InlineEnum inline) {
            TypeId id = idOf(inline.name(), site);
            addEnum(id, "", inline.body(), inline.name().orElse(site.field()));
            return new ValueType.EnumRef(id);
        }
        if (expression instanceof TypeExpression.InlineObject inline) {
            TypeId id = idOf(inline.name(), site);
            fields.addShape(id, "", inline.body(), inline.name().orElse(site.field()));
            return new ValueType.ObjectRef(id);
        }
        if (expression instanceof TypeExpression.Constant constant) {
            reporter.add(Diagnostic.of(Code.CONSTANT_PLACE, constant.where())
                    .hint("write its type, or an enum of one value"));
            return UNKNOWN;
        }
        return union((TypeExpression.Union) expression, site);
    }

    private TypeId idOf(Optional<Word> name, Site site) {
        return name.map(names::idOf).orElseGet(() -> registry.claim(site.owner(), site.step()));
    }

    private ValueType named(TypeExpression.Named named) {
        return BuiltIn.NAMES.contains(named.name().text()) ? builtIn(named) : declared(named);
    }

    private ValueType builtIn(TypeExpression.Named named) {
        String name = named.name().text();
        Bounds range = bounds.range(named.bounds(), name);
        Optional<String> pattern = bounds.pattern(named.bounds(), name);
        bounds.unique(named.bounds(), name);
        ValueType type = LimitsResolver.bounds(name) ? limits.resolve(named) : BuiltIn.of(name, range, pattern);
        named.bounds().flatMap(b -> b.pattern()).ifPresent(p -> origins.putPattern(type, p.where()));
        return type;
    }

    /** Bounds are of no interest at a name that nobody knows: they belong to what was meant. */
    private ValueType declared(TypeExpression.Named named) {
        Optional<Names.Kind> kind = names.type(named.name());
        if (kind.isEmpty()) {
            return UNKNOWN;
        }
        bounds.range(named.bounds(), named.name().text());
        bounds.pattern(named.bounds(), named.name().text());
        bounds.unique(named.bounds(), named.name().text());
        TypeId id = names.idOf(named.name());
        return switch (kind.get()) {
            case ENUM -> new ValueType.EnumRef(id);
            case UNION -> new ValueType.TaggedRef(id);
            default -> new ValueType.ObjectRef(id);
        };
    }

    private ValueType union(TypeExpression.Union union, Site site) {
        TypeId id = registry.claim(site.owner(), site.step());
        List<ValueType> alternatives = new ArrayList<>();
        for (TypeExpression alternative : union.alternatives()) {
            alternatives.add(resolve(alternative, site.inner(stepOf(alternative))));
        }
        if (alternatives.stream().anyMatch(TypeResolver::isUnknown)) {
            return UNKNOWN;
        }
        registry.add(new UnionType(id, "", alternatives, site.field().where()));
        return new ValueType.UnionRef(id);
    }

    /** Of one kind of token there is one alternative, so that the kind is a name for it. */
    private static String stepOf(TypeExpression alternative) {
        if (alternative instanceof TypeExpression.InlineEnum) {
            return "enum";
        }
        if (alternative instanceof TypeExpression.MapOf) {
            return "value";
        }
        return alternative instanceof TypeExpression.ListOf ? "item" : "properties";
    }

    void addEnum(TypeId id, String doc, EnumBody body, Word at) {
        List<EnumType.Constant> constants = body.values().stream()
                .map(value -> new EnumType.Constant(
                        value.name().text(),
                        value.javaName().map(Word::text),
                        value.doc(),
                        value.name().where()))
                .toList();
        registry.add(new EnumType(id, doc, constants, at.where()));
        if (!body.complete()) {
            origins.markIncomplete(id.toString());
        }
    }
}
