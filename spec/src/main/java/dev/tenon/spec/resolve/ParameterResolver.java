package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of the paths of one resource, or of one operation in it. */
final class ParameterResolver {

    private final Context context;
    private final FieldScope base;
    private final String owner;
    private final Optional<ParameterResolver> outer;
    private final Map<String, Parameter> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private boolean complete = true;

    /** Each is told once: the cure is one line, however many paths have it. */
    private final Set<String> unknown = new HashSet<>();

    /**
     * Resolves what the resource declares.
     *
     * @param base the fields of the resource's base
     */
    ParameterResolver(Context context, FieldScope base) {
        this(context, base, "this resource", Optional.empty());
    }

    private ParameterResolver(Context context, FieldScope base, String owner, Optional<ParameterResolver> outer) {
        this.context = context;
        this.base = base;
        this.owner = owner;
        this.outer = outer;
    }

    /** For the parameters that an operation declares beside those of its resource. */
    ParameterResolver ofOperation() {
        return new ParameterResolver(context, base, "this operation", Optional.of(this));
    }

    /** Some lines of the resource could not be read, so that no parameter is certainly unknown. */
    void markIncomplete() {
        complete = false;
    }

    void declare(ResourceDeclaration.Parameter parameter, ValueType type) {
        Word name = parameter.name();
        Parameter resolved = Parameter.ofPath(
                name.text(), parameter.javaName().map(Word::text), parameter.doc(), checked(type, name), name.where());
        Parameter first = declared.putIfAbsent(name.text(), resolved);
        if (first != null) {
            context.reporter()
                    .add(Diagnostic.of(Code.DUPLICATE_PARAMETER, name.where(), name.text(), owner)
                            .related(first.where(), "first declared here"));
        }
    }

    /** The parameters of a template, in its order; those of the base's fields only in a suffix. */
    List<Parameter> of(PathTemplate template, boolean suffix) {
        List<Parameter> parameters = new ArrayList<>();
        Map<String, Word> seen = new LinkedHashMap<>();
        for (Word name : template.parameters()) {
            Word first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                context.reporter()
                        .add(Diagnostic.of(Code.DUPLICATE_PARAMETER, name.where(), name.text(), "this path")
                                .related(first.where(), "first here"));
                continue;
            }
            find(name.text())
                    .or(() -> suffix ? fromBase(name) : Optional.empty())
                    .map(found -> template.spanning().contains(name.text()) ? spanning(found, name) : found)
                    .ifPresentOrElse(parameters::add, () -> reportUnknown(name, suffix));
        }
        return parameters;
    }

    private Optional<Parameter> find(String name) {
        used.add(name);
        return Optional.ofNullable(declared.get(name)).or(() -> outer.flatMap(around -> around.find(name)));
    }

    private Parameter spanning(Parameter parameter, Word name) {
        if (parameter.type() instanceof ValueType.Whole) {
            context.reporter()
                    .add(Diagnostic.of(Code.SPANNING_TYPE, name.where(), name.text())
                            .hint("write `{" + name.text() + "}` for one step of the path"));
        }
        return parameter.spanning();
    }

    private Optional<Parameter> fromBase(Word name) {
        return base.find(name.text())
                .map(field -> Parameter.ofPath(
                        name.text(), Optional.empty(), field.doc(), checked(field.type(), name), name.where()));
    }

    private void reportUnknown(Word name, boolean suffix) {
        if (!complete || (suffix && !base.isComplete()) || !unknown.add(name.text())) {
            return;
        }
        context.reporter()
                .add(Diagnostic.of(Code.UNKNOWN_PARAMETER, name.where(), name.text())
                        .hint(DidYouMean.hint(name.text(), known())
                                .orElse("write `path " + name.text() + ": string`")));
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(declared.keySet());
        outer.ifPresent(around -> known.addAll(around.known()));
        return known;
    }

    void reportUnused() {
        for (Parameter parameter : declared.values()) {
            if (complete && !used.contains(parameter.wireName())) {
                context.reporter()
                        .add(Diagnostic.of(Code.UNUSED_PARAMETER, parameter.where(), parameter.wireName())
                                .hint("write `{" + parameter.wireName() + "}` where it belongs"));
            }
        }
    }

    private ValueType checked(ValueType type, Word name) {
        boolean fits = type instanceof ValueType.Text || type instanceof ValueType.Whole;
        if (!fits && !TypeResolver.isUnknown(type)) {
            context.reporter().add(Diagnostic.of(Code.PARAMETER_TYPE, name.where(), name.text()));
        }
        return type;
    }
}
