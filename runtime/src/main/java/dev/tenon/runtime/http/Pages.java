package dev.tenon.runtime.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of one operation are read, for emitted code: it remains to say how one gets from a page to the next.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class Pages<P, T> {

    private final ApiClient client;
    private final Function<Reply, P> read;
    private final Function<P, @Nullable List<T>> items;
    private final @Nullable RequestBody body;

    Pages(ApiClient client, Function<Reply, P> read, Function<P, @Nullable List<T>> items, @Nullable RequestBody body) {
        this.client = client;
        this.read = read;
        this.items = items;
        this.body = body;
    }

    /** The same with a body for each request. */
    public Pages<P, T> sending(RequestBody sent) {
        return new Pages<>(client, read, items, sent);
    }

    /**
     * By the {@code Link} header of each answer. A link to another host is an error: a token would travel there. So is one that
     * leads back.
     */
    public Paged<T> byLink(Call first) {
        return new Paged<>(() -> {
            Reply reply = client.exchange(first, body);
            return linked(reply, Trail.from(target(reply.uri())));
        });
    }

    private Paged.Page<T> linked(Reply reply, Trail trail) {
        List<T> found = itemsOf(read.apply(reply));
        Optional<String> link = LinkHeader.next(reply.answer().headers().allValues("Link"));
        if (link.isEmpty()) {
            return new Paged.Page<>(found, null);
        }
        return new Paged.Page<>(found, () -> {
            URI next = NextPage.of(link.get(), reply);
            Trail further = trail.to(target(next), reply);
            return linked(client.follow(reply.answer().call(), next, body), further);
        });
    }

    private static String target(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /**
     * By a number that counts up until a page has no items.
     *
     * @param first the number of the first page, unless the call has one already
     */
    public Paged<T> byNumber(Call call, String parameter, long first) {
        List<String> given = call.query().getOrDefault(parameter, List.of());
        long from = given.isEmpty() ? first : Long.parseLong(given.get(0));
        return new Paged<>(() -> numbered(call, parameter, from));
    }

    private Paged.Page<T> numbered(Call call, String parameter, long number) {
        List<T> found = itemsOf(read.apply(client.exchange(call.query(parameter, number), body)));
        return new Paged.Page<>(found, found.isEmpty() ? null : () -> numbered(call, parameter, number + 1));
    }

    /**
     * By the value of a field of each page, which is null or empty in the last. The first page is asked for by the call as it is. A
     * value that leads back is an error.
     */
    public Paged<T> byCursor(Call call, String parameter, Function<P, ? extends @Nullable Object> cursor) {
        return new Paged<>(() -> after(call, parameter, cursor, Trail.from(call.target())));
    }

    private Paged.Page<T> after(
            Call call, String parameter, Function<P, ? extends @Nullable Object> cursor, Trail trail) {
        Reply reply = client.exchange(call, body);
        P page = read.apply(reply);
        Object next = cursor.apply(page);
        if (next == null || next.equals("")) {
            return new Paged.Page<>(itemsOf(page), null);
        }
        return new Paged.Page<>(itemsOf(page), () -> {
            Call following = call.query(parameter, next);
            if (following.query().equals(call.query())) {
                throw reply.but("it names itself as its next page", null);
            }
            return after(following, parameter, cursor, trail.to(following.target(), reply));
        });
    }

    private List<T> itemsOf(P page) {
        List<T> found = items.apply(page);
        return found == null ? List.of() : found;
    }
}
