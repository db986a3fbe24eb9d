package dev.tenon.runtime.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a link leads, if one may go there. */
final class NextPage {

    private NextPage() {}

    /** The address, which is of the same scheme, host and port as the page that holds the link. */
    static URI of(String link, Reply page) {
        URI next;
        try {
            next = resolve(page.uri(), link);
        } catch (IllegalArgumentException e) {
            throw page.but("its link to the next page is no address", null);
        }
        if (!isSameOrigin(next, page.uri())) {
            throw page.but(
                    "its next page is on " + page.printable(host(next))
                            + ", which is not asked, so that no token travels to another host",
                    null);
        }
        if (next.getRawPath().equals(page.uri().getRawPath())
                && same(next.getRawQuery(), page.uri().getRawQuery())) {
            throw page.but("it names itself as its next page", null);
        }
        return next;
    }

    /** As RFC 3986 has it: {@link URI#resolve} takes a link that is a mere query, or empty, for one to the folder. */
    private static URI resolve(URI page, String link) {
        if (link.isEmpty() || link.startsWith("#")) {
            return page;
        }
        return page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
    }

    private static boolean isSameOrigin(URI one, URI other) {
        return one.getHost() != null
                && one.getHost().equalsIgnoreCase(other.getHost())
                && one.getRawUserInfo() == null
                && one.getScheme().equalsIgnoreCase(other.getScheme())
                && port(one) == port(other);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static int port(URI address) {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    private static String host(URI address) {
        return address.getHost() == null
                ? "another host"
                : address.getScheme() + "://" + address.getHost() + ":" + port(address);
    }
}
