package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Call;
import dev.tenon.runtime.http.Operation;
import dev.tenon.runtime.http.RequestBody;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The resource. Declared at main.tenon:47. */
@NullMarked
@Generated("dev.tenon")
public final class Depths {
    private static final Operation READ = Operation.of("depths.read", "GET", "/depth", 200);

    private static final Operation WRITE = Operation.of("depths.write", "PUT", "/depth", 200);

    private final ApiClient client;

    Depths(ApiClient client) {
        this.client = client;
    }

    /**
     * Calls {@code read}. {@code GET}, main.tenon:48.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public BigDecimal read() {
        return client.exchange(READ.at()).json(JsonScalars::loneNumber);
    }

    /**
     * Calls {@code write}. {@code PUT}, main.tenon:49.
     *
     * @param body what is sent, at least 0
     * @throws ViolationException if what is given is missing or breaks a bound; nothing is sent then
     * @throws ApiException if anything but 200 comes back
     */
    public BigDecimal write(BigDecimal body) {
        return client.exchange(writeCall(body), RequestBody.json(out -> out.value(body))).json(JsonScalars::loneNumber);
    }

    private Call writeCall(BigDecimal body) {
        Violations violations = Violations.ofWhole();
        violations.required("body", body);
        violations.within("body", body, "0", "");
        violations.throwIfAny("depths.write");
        return WRITE.at();
    }
}
