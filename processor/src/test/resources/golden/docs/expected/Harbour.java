package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Ends here &#42;/ and &#92;u002a/ and &#123;&#64;code x &#42;/&#125; and &#64;param x and &#123;&#64;link
 * java.lang.String&#125;.
 *
 * <p>&#60;b&#62;Bold&#60;/b&#62; &#38; &#60;script&#62;alert("x")&#60;/script&#62; {@code code} and
 * `{@code  and }&#123;a: 1&#125;{@code  and }unclosed.
 *
 * <p>&#128674; ships, gr&#246;&#223;e, "quotes" and 'quotes' and C:&#92;users&#92;x and %s and $T and $L and
 * $&#123;x&#125; and $$.
 *
 * <p>Turned &#8238; round, nothing &#8203; seen, a soft&#173;hyphen, &#65279; and &#8232; in a line, &#92;uuu002a/ and
 * &#92;u005c&#92;u002a/. Declared at main.tenon:8.
 */
@NullMarked
@Generated("dev.tenon")
public final class Harbour implements AutoCloseable {
    /** &#42;. Declared at main.tenon:10. */
    public static final URI DEFAULT_SERVER = URI.create("https://api.harbour.example");

    private final ApiClient client;

    private Harbour(ApiClient client) {
        this.client = client;
    }

    /** Sets up a client. One is enough for a whole program; it may be used by several threads. */
    public static ClientBuilder<Harbour> client() {
        return new ClientBuilder<>(DEFAULT_SERVER, false, Harbour::new);
    }

    @Override
    public void close() {
        client.close();
    }
}
