package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Pages;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;

/** The items of a page are a list, a cursor fits its parameter, and pages are counted in whole numbers. */
final class PagesFit implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Operation operation : inspection.ownOperations()) {
            Exchange exchange = operation.exchange().orElseThrow();
            exchange.pages().ifPresent(pages -> {
                checkItems(inspection, exchange, pages);
                checkWay(inspection, pages);
            });
        }
    }

    private static void checkItems(Inspection inspection, Exchange exchange, Pages pages) {
        boolean list = pages.items()
                .map(path -> path.last().type() instanceof ValueType.ListOf)
                .orElseGet(() -> exchange.result().filter(PagesFit::isList).isPresent());
        if (!list) {
            String what = pages.items().map(path -> "`" + path + "`").orElse("the result");
            Object part = pages.items().map(Object.class::cast).orElse(pages);
            inspection.report(
                    Diagnostic.of(Code.PAGES_ITEMS, inspection.origins().of(part, pages.where()), what)
                            .hint(
                                    pages.items().isPresent()
                                            ? "name the field that holds the items"
                                            : "write `-> Item[]`, or the field that holds the items: `pages items by …`"));
        }
    }

    private static boolean isList(Content result) {
        return result instanceof Content.Actions actions
                ? actions.list()
                : result instanceof Content.Json json && json.type() instanceof ValueType.ListOf;
    }

    private static void checkWay(Inspection inspection, Pages pages) {
        if (pages.way() instanceof Pages.ByNumber number && !(number.parameter().type() instanceof ValueType.Whole)) {
            inspection.report(Diagnostic.of(
                            Code.PAGES_NUMBER,
                            number.parameter().where(),
                            number.parameter().wireName())
                    .hint("write `query " + number.parameter().wireName() + ": int`"));
        }
        if (pages.way() instanceof Pages.ByCursor cursor
                && !fit(cursor.field().last().type(), cursor.parameter().type())) {
            inspection.report(Diagnostic.of(
                            Code.PAGES_CURSOR,
                            inspection.origins().of(cursor.field(), pages.where()),
                            cursor.field(),
                            words(cursor.field().last().type()),
                            cursor.parameter().wireName(),
                            words(cursor.parameter().type()))
                    .hint("let both be strings, both `int` or both `long`")
                    .related(cursor.parameter().where(), "the parameter"));
        }
    }

    private static String words(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return whole.width() == ValueType.Whole.Width.INT ? "an int" : "a long";
        }
        return TokenKind.of(type).words();
    }

    private static boolean fit(ValueType field, ValueType parameter) {
        boolean numbers = field instanceof ValueType.Whole one
                && parameter instanceof ValueType.Whole other
                && one.width() == other.width();
        return numbers || (field instanceof ValueType.Text && parameter instanceof ValueType.Text);
    }
}
