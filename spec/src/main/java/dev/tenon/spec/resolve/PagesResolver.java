package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Pages;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.PagesExpression;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.Word;
import java.util.List;
import java.util.Optional;

/** {@code pages …}: the fields and the parameter that it names. */
final class PagesResolver {

    private final Context context;
    private final Optional<Content> result;
    private final List<Parameter> parameters;

    PagesResolver(Context context, Optional<Content> result, List<Parameter> parameters) {
        this.context = context;
        this.result = result;
        this.parameters = parameters;
    }

    /** Nothing if a name in it is none, which is reported. */
    Optional<Pages> resolve(PagesExpression written) {
        if (isUnknown()) {
            return Optional.empty();
        }
        Optional<FieldPath> items = written.items().flatMap(this::field);
        Optional<Pages.Way> way = switch (written.by().text()) {
            case "link" -> Optional.of(new Pages.ByLink());
            case "number" -> parameter(written).map(found -> new Pages.ByNumber(found, first(written)));
            default -> byCursor(written);
        };
        boolean whole = written.items().isEmpty() || items.isPresent();
        return way.filter(found -> whole)
                .map(found -> new Pages(items, found, written.keyword().where()));
    }

    private Optional<Pages.Way> byCursor(PagesExpression written) {
        Optional<FieldPath> field = written.cursor().flatMap(this::field);
        Optional<Parameter> parameter = parameter(written);
        return field.isPresent() && parameter.isPresent()
                ? Optional.of(new Pages.ByCursor(field.get(), parameter.get()))
                : Optional.empty();
    }

    private boolean isUnknown() {
        return result.filter(content -> content instanceof Content.Json json && TypeResolver.isUnknown(json.type()))
                .isPresent();
    }

    private Optional<FieldPath> field(PathExpression path) {
        Optional<TypeRegistry.Shape> shape = result.flatMap(content ->
                content instanceof Content.Json json ? context.registry().shape(json.type()) : Optional.empty());
        if (shape.isEmpty()) {
            context.reporter()
                    .add(Diagnostic.of(Code.PAGES_RESULT, path.where(), path)
                            .hint("let the arrow lead to a type with this field: `-> Page`"));
            return Optional.empty();
        }
        String name = shape.get().id().toString();
        FieldScope scope =
                new FieldScope(name, shape.get().fields(), context.origins().isComplete(name));
        return new PathResolver(context, scope).resolve(path, PathResolver.Use.DEMANDED);
    }

    private Optional<Parameter> parameter(PagesExpression written) {
        Word name = written.parameter().orElseThrow();
        Optional<Parameter> found = parameters.stream()
                .filter(each ->
                        each.in() == Parameter.In.QUERY && each.wireName().equals(name.text()))
                .findFirst();
        if (found.isEmpty()) {
            String type = written.by().text().equals("number") ? "int" : "string";
            context.reporter()
                    .add(Diagnostic.of(Code.PAGES_PARAMETER, name.where(), name.text())
                            .hint("write `query " + name.text() + ": " + type + "`"));
        }
        return found;
    }

    private long first(PagesExpression written) {
        return written.from()
                .map(from -> {
                    try {
                        return Math.toIntExact(Long.parseLong(from.text()));
                    } catch (ArithmeticException | NumberFormatException e) {
                        context.reporter()
                                .add(Diagnostic.of(Code.BOUND_TOO_FAR, from.where(), from.text(), "a page's number"));
                        return 1;
                    }
                })
                .orElse(1);
    }
}
