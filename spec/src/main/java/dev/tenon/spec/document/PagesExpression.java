package dev.tenon.spec.document;

import java.util.Optional;

/**
 * {@code pages tags by link}, {@code pages items by number page from 0}, {@code pages items by cursor next in after}.
 *
 * @param keyword the word {@code pages}
 * @param items the field that holds the items of a page
 * @param by one of the three ways
 * @param cursor the field that holds the next page's cursor
 * @param parameter what a page is asked for with
 * @param from the number of the first page
 */
public record PagesExpression(
        Word keyword,
        Optional<PathExpression> items,
        Word by,
        Optional<PathExpression> cursor,
        Optional<Word> parameter,
        Optional<Word> from) {}
