package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.ActionDeclaration;
import dev.tenon.spec.document.BaseDeclaration;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.MixinDeclaration;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.origin.Origins;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents to a catalog. First come names and enums, which need nothing; then fields, which need names and, for their defaults,
 * enums; then rules, which need all fields. What does not resolve is reported and left out, so that the rest can still be judged.
 */
public final class Resolver {

    private final List<Document> documents;
    private final Context context;
    private final FieldResolver fields;
    private final Declared declared;
    private final FieldOwners owners = new FieldOwners();
    private final IdentityHashMap<Body, List<Field>> fieldsOf = new IdentityHashMap<>();

    private Resolver(List<Document> documents, Diagnostics diagnostics) {
        boolean complete = documents.stream().allMatch(Document::complete);
        Reporter reporter = new Reporter(diagnostics);
        this.documents = documents;
        this.context = new Context(new Names(reporter, complete), new TypeRegistry(), new Origins(), reporter);
        this.fields = new FieldResolver(context);
        this.declared = new Declared(context);
    }

    /** The catalog, and what is known of its parts' places. It is good for use only if no error was reported. */
    public record Resolved(Catalog catalog, Origins origins) {}

    /** Resolves the root document, which comes first, and the included ones. */
    public static Resolved resolve(List<Document> documents, Diagnostics diagnostics) {
        return new Resolver(documents, diagnostics).resolve();
    }

    private Resolved resolve() {
        documents.forEach(declared::collect);
        resolveEnums();
        resolveFields();
        Map<String, ActionBase> bases = bases();
        Map<String, Mixin> mixins = mixins();
        Catalog catalog = new Catalog(
                new ApiResolver(context).resolve(documents),
                resources(bases),
                List.copyOf(bases.values()),
                List.copyOf(mixins.values()),
                actions(bases, mixins),
                context.registry().finished(this::rules, documents));
        return new Resolved(catalog, context.origins());
    }

    private void resolveEnums() {
        TypeResolver types = fields.types();
        declared.enums().forEach(each -> types.addEnum(idOf(each.name()), each.doc(), each.body(), each.name()));
        declared.inlineEnums().forEach(each -> {
            Word name = each.name().orElseThrow();
            types.addEnum(idOf(name), "", each.body(), name);
        });
    }

    private void resolveFields() {
        UnionResolver unions = new UnionResolver(context, fields.types());
        declared.unions().forEach(unions::resolve);
        declared.objects().forEach(each -> fields.addShape(idOf(each.name()), each.doc(), each.body(), each.name()));
        declared.bases().forEach(each -> resolveFields(each.name(), each.body(), Optional.empty()));
        declared.mixins()
                .forEach(each -> resolveFields(
                        each.name(), each.body(), Optional.of(each.name().text())));
        declared.actions().forEach(each -> resolveFields(each.name(), each.body(), Optional.empty()));
    }

    private void resolveFields(Word owner, Body body, Optional<String> mixin) {
        List<Field> resolved = fields.resolve(List.of(owner.text()), body, mixin);
        owners.add(owner.text(), resolved);
        fieldsOf.put(body, resolved);
    }

    private List<Field> fieldsOf(Body body) {
        return fieldsOf.getOrDefault(body, List.of());
    }

    private static TypeId idOf(Word name) {
        return TypeId.of(name.text());
    }

    private List<Rule> rules(TypeRegistry.Shape shape) {
        return rules(shape.id().toString(), shape.fields(), shape.body());
    }

    private List<Rule> rules(String owner, List<Field> known, Body body) {
        FieldScope scope = new FieldScope(owner, known, context.origins().isComplete(owner))
                .hinting(name -> owners.hint(name, owner));
        return new RuleResolver(context, scope).resolve(body);
    }

    private Map<String, ActionBase> bases() {
        Map<String, ActionBase> bases = new LinkedHashMap<>();
        for (BaseDeclaration each : declared.bases()) {
            String name = each.name().text();
            List<Field> known = fieldsOf(each.body());
            ActionBase base = new ActionBase(
                    name,
                    each.doc(),
                    each.discriminator().text(),
                    known,
                    rules(name, known, each.body()),
                    each.name().where());
            bases.put(name, base);
        }
        return bases;
    }

    private Map<String, Mixin> mixins() {
        Map<String, Mixin> mixins = new LinkedHashMap<>();
        for (MixinDeclaration each : declared.mixins()) {
            String name = each.name().text();
            List<Field> known = fieldsOf(each.body());
            mixins.put(
                    name,
                    new Mixin(
                            name,
                            each.doc(),
                            known,
                            rules(name, known, each.body()),
                            each.name().where()));
        }
        return mixins;
    }

    private List<ActionType> actions(Map<String, ActionBase> bases, Map<String, Mixin> mixins) {
        ActionResolver actions = new ActionResolver(context, bases, mixins);
        List<ActionType> resolved = new ArrayList<>();
        for (ActionDeclaration each : declared.actions()) {
            resolved.add(actions.resolve(each, fieldsOf(each.body())));
        }
        return resolved;
    }

    private List<Resource> resources(Map<String, ActionBase> bases) {
        ResourceResolver resources = new ResourceResolver(context, fields);
        List<Resource> resolved = new ArrayList<>();
        for (ResourceDeclaration each : declared.resources()) {
            resolved.add(resources.resolve(each, scope(each.base(), bases)));
        }
        return resolved;
    }

    /** The fields of what lives at a resource, which are none, and all of none, if nothing does. */
    private FieldScope scope(Optional<Word> written, Map<String, ActionBase> bases) {
        if (written.isEmpty()) {
            return new FieldScope("", List.of(), true);
        }
        Optional<ActionBase> base = context.names()
                .find(written.get(), Code.UNKNOWN_BASE, Names.Kind.BASE)
                .map(bases::get);
        String name = written.get().text();
        return new FieldScope(
                name,
                base.map(ActionBase::fields).orElse(List.of()),
                base.isPresent() && context.origins().isComplete(name));
    }
}
