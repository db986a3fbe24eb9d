package dev.tenon.spec.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole API as meant: every name resolved, nothing left to look up in a file. Lists are in the order of the files. */
public record Catalog(
        Api api,
        List<Resource> resources,
        List<ActionBase> bases,
        List<Mixin> mixins,
        List<ActionType> actions,
        Map<TypeId, NamedType> types) {

    public Catalog {
        resources = List.copyOf(resources);
        bases = List.copyOf(bases);
        mixins = List.copyOf(mixins);
        actions = List.copyOf(actions);
    }

    public ActionBase base(String name) {
        return named(bases, ActionBase::name, name);
    }

    public Mixin mixin(String name) {
        return named(mixins, Mixin::name, name);
    }

    public EnumType enumType(ValueType.EnumRef ref) {
        return (EnumType) type(ref.id());
    }

    public ObjectType objectType(ValueType.ObjectRef ref) {
        return (ObjectType) type(ref.id());
    }

    public UnionType unionType(ValueType.UnionRef ref) {
        return (UnionType) type(ref.id());
    }

    public TaggedUnion taggedUnion(ValueType.TaggedRef ref) {
        return (TaggedUnion) type(ref.id());
    }

    public NamedType type(TypeId id) {
        NamedType type = types.get(id);
        if (type == null) {
            throw new IllegalArgumentException("no type " + id);
        }
        return type;
    }

    /** The actions of one base, in order. */
    public List<ActionType> actionsOf(ActionBase base) {
        return actions.stream().filter(a -> a.base().equals(base.name())).collect(Collectors.toUnmodifiableList());
    }

    private static <T> T named(List<T> all, Function<T, String> nameOf, String name) {
        return all.stream()
                .filter(t -> nameOf.apply(t).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing called " + name));
    }
}
