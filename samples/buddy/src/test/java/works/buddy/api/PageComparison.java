package works.buddy.api;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the catalogue with the pages in both directions. */
final class PageComparison {

    private final Catalog catalog;
    private final List<Page> pages;
    private final PageType types;

    PageComparison(Catalog catalog, List<Page> pages) {
        this.catalog = catalog;
        this.pages = pages;
        this.types = new PageType(catalog);
    }

    /** What a page lists and the catalogue does not have in the same way. */
    List<Difference> ofPage(Page page) {
        List<Difference> found = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            List<String> differing = row.list().equals("path") ? ofParameter(page, row) : ofField(page, row);
            differing.forEach(what -> found.add(new Difference(page.name(), row.list(), row.field(), what)));
        }
        return found;
    }

    /** What the catalogue has in an action type and no page of that type lists. */
    List<Difference> ofAction(ActionType action) {
        ActionBase base = catalog.base(action.base());
        List<Page> own = pages.stream()
                .filter(page -> page.action().equals(action.wireName()))
                .collect(Collectors.toUnmodifiableList());
        // Only the newest pages list what all action types share, so any of them will do for the base.
        return Stream.concat(
                        unlisted(action.wireName(), action.fields(), own), unlisted(base.name(), base.fields(), pages))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<Difference> unlisted(String where, List<Field> fields, List<Page> pages) {
        return Stream.of("request", "response")
                .flatMap(list -> fields.stream()
                        .filter(field -> isIn(list, field))
                        .filter(field -> pages.stream().noneMatch(page -> page.lists(list, field.wireName())))
                        .map(field -> new Difference(where, list, field.wireName(), "unlisted")));
    }

    private static boolean isIn(String list, Field field) {
        return list.equals("request") ? field.side().inRequests() : field.side().inResponses();
    }

    private List<String> ofParameter(Page page, Page.Row row) {
        Resource resource = catalog.resources().get(0);
        Operation operation = operation(resource, page);
        return Stream.concat(resource.parameters().stream(), operation.parameters().stream())
                .filter(parameter -> parameter.wireName().equals(row.field()))
                .map(parameter -> isOfType(parameter, row) ? List.<String>of() : List.of("type"))
                .findFirst()
                .orElse(List.of("name"));
    }

    private boolean isOfType(Parameter parameter, Page.Row row) {
        return parameter.type().accept(types).equals(PageType.ofPage(row.type()));
    }

    static Operation operation(Resource resource, Page page) {
        Operation.Kind kind = page.isUpdate() ? Operation.Kind.UPDATE : Operation.Kind.CREATE;
        return resource.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> ofField(Page page, Page.Row row) {
        ActionType action = action(page.action());
        ActionBase base = catalog.base(action.base());
        if (row.field().equals(base.discriminator())) {
            return ofDiscriminator(page, row, action);
        }
        List<Field> named = Stream.concat(base.fields().stream(), action.fields().stream())
                .filter(field -> field.wireName().equals(row.field()))
                .collect(Collectors.toUnmodifiableList());
        if (named.isEmpty()) {
            return List.of("missing");
        }
        return named.stream()
                .filter(field -> isIn(row.list(), field))
                .findFirst()
                .map(field -> ofField(page, row, field))
                .orElse(List.of("side"));
    }

    private List<String> ofField(Page page, Page.Row row, Field field) {
        List<String> found = new ArrayList<>();
        if (!field.type().accept(types).equals(PageType.ofPage(row.type()))) {
            found.add("type");
        }
        if (row.list().equals("request") && isRequired(row) != (field.required() && !page.isUpdate())) {
            found.add("required");
        }
        if (!values(field.type()).equals(row.values())) {
            found.add("enum");
        }
        return found;
    }

    private static List<String> ofDiscriminator(Page page, Page.Row row, ActionType action) {
        List<String> found = new ArrayList<>();
        if (row.list().equals("request") && isRequired(row) == page.isUpdate()) {
            found.add("required");
        }
        if (!row.values().equals(Set.of(action.wireName()))) {
            found.add("enum");
        }
        return found;
    }

    private static boolean isRequired(Page.Row row) {
        return row.mark().equals("required");
    }

    private Set<String> values(ValueType type) {
        return type instanceof ValueType.EnumRef ref
                ? catalog.enumType(ref).constants().stream()
                        .map(EnumType.Constant::wireName)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private ActionType action(String wireName) {
        return catalog.actions().stream()
                .filter(action -> action.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
