package dev.tenon.runtime.http;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of all pages of a long list. A page is asked for when its first item is, not before, so that the iterators and the
 * streams throw what calls throw. Each of them starts anew with the first page.
 *
 * @param <T> an item
 */
public final class Paged<T> implements Iterable<T> {

    private final Supplier<Page<T>> first;

    Paged(Supplier<Page<T>> first) {
        this.first = first;
    }

    /**
     * A page.
     *
     * @param next asks for the page after it; null if there is none
     */
    record Page<T>(List<T> items, @Nullable Supplier<Page<T>> next) {}

    @Override
    public Iterator<T> iterator() {
        return new Items<>(first);
    }

    /** The same one after another, not in parallel. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    private static final class Items<T> implements Iterator<T> {

        private Iterator<T> page = List.<T>of().iterator();
        private @Nullable Supplier<Page<T>> next;

        Items(Supplier<Page<T>> first) {
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next != null) {
                Page<T> loaded = next.get();
                page = loaded.items().iterator();
                next = loaded.next();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
