package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ActionDeclaration;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.ExampleDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Action types: what they take from their base and their mixins, and what is their own. */
final class ActionResolver {

    private final Context context;
    private final Map<String, ActionBase> bases;
    private final Map<String, Mixin> mixins;

    ActionResolver(Context context, Map<String, ActionBase> bases, Map<String, Mixin> mixins) {
        this.context = context;
        this.bases = bases;
        this.mixins = mixins;
    }

    /** The action, whose own fields are resolved already. */
    ActionType resolve(ActionDeclaration written, List<Field> own) {
        Optional<ActionBase> base = context.names()
                .find(written.base(), Code.UNKNOWN_BASE, Names.Kind.BASE)
                .map(bases::get);
        List<Mixin> taken = mixins(written);
        List<Field> fields = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Mixin mixin : taken) {
            fields.addAll(mixin.fields());
            rules.addAll(mixin.rules());
        }
        fields.addAll(own);
        markIfIncomplete(written, base, taken);
        rules.addAll(new RuleResolver(context, scope(written, base, fields)).resolve(written.body()));
        return new ActionType(
                written.name().text(),
                written.javaName().map(Word::text),
                written.title().map(Word::text),
                written.doc(),
                written.base().text(),
                taken.stream().map(Mixin::name).toList(),
                fields,
                rules,
                examples(written.body()),
                written.name().where());
    }

    private List<Mixin> mixins(ActionDeclaration written) {
        List<Mixin> taken = new ArrayList<>();
        Map<String, Word> seen = new LinkedHashMap<>();
        for (Word name : written.mixins()) {
            Word first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                context.reporter()
                        .add(Diagnostic.of(Code.MIXIN_TWICE, name.where(), name.text())
                                .related(first.where(), "first here"));
            } else {
                context.names()
                        .find(name, Code.UNKNOWN_MIXIN, Names.Kind.MIXIN)
                        .map(mixins::get)
                        .ifPresentOrElse(
                                taken::add,
                                () -> context.origins()
                                        .markIncomplete(written.name().text()));
            }
        }
        return taken;
    }

    private void markIfIncomplete(ActionDeclaration written, Optional<ActionBase> base, List<Mixin> taken) {
        boolean complete = base.isPresent()
                && context.origins().isComplete(base.get().name())
                && taken.stream().allMatch(mixin -> context.origins().isComplete(mixin.name()));
        if (!complete) {
            context.origins().markIncomplete(written.name().text());
        }
    }

    private FieldScope scope(ActionDeclaration written, Optional<ActionBase> base, List<Field> fields) {
        List<Field> all = new ArrayList<>(fields);
        base.ifPresent(found -> all.addAll(found.fields()));
        String name = written.name().text();
        return new FieldScope(name, all, context.origins().isComplete(name));
    }

    private List<Example> examples(Body body) {
        List<Example> examples = new ArrayList<>();
        for (ExampleDeclaration written : body.examples()) {
            kind(written.kind().text()).ifPresent(kind -> {
                Example example = new Example(
                        kind,
                        written.title().text(),
                        written.json().where().text(),
                        written.json().where());
                context.origins().putBody(example, written.json());
                examples.add(example);
            });
        }
        return examples;
    }

    private static Optional<Example.Kind> kind(String word) {
        for (Example.Kind kind : Example.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
