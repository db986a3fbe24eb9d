package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Api;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A base address is one that paths can be appended to, and that sends nobody's password along. */
final class ServerAddresses implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Api.Server server : inspection.catalog().api().servers()) {
            problem(server.url())
                    .ifPresent(problem -> inspection.report(Diagnostic.of(
                                    Code.SERVER_ADDRESS,
                                    inspection.origins().of(server, server.where()),
                                    server.url(),
                                    problem)
                            .hint("write `https://` and the host, and a path if the API has one")));
        }
    }

    private static Optional<String> problem(String url) {
        try {
            URI uri = new URI(url);
            if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
                return Optional.of("it does not start with `https://`");
            }
            if (uri.getHost() == null) {
                return Optional.of("it names no host");
            }
            if (uri.getRawUserInfo() != null) {
                return Optional.of("it names a user");
            }
            return uri.getRawQuery() != null || uri.getRawFragment() != null
                    ? Optional.of("it has a query or a fragment")
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("it is no URI");
        }
    }
}
