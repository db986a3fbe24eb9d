package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Api;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ApiDeclaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The api, of which there is one, in the root file. */
final class ApiResolver {

    private final Context context;

    ApiResolver(Context context) {
        this.context = context;
    }

    /** The api; without one, an empty one takes its place and a diagnostic says so. */
    Api resolve(List<Document> documents) {
        Document root = documents.get(0);
        Optional<ApiDeclaration> first = root.all(ApiDeclaration.class).stream().findFirst();
        for (Document document : documents) {
            for (ApiDeclaration other : document.all(ApiDeclaration.class)) {
                if (first.isEmpty()
                        || !other.name().where().equals(first.get().name().where())) {
                    reportElsewhere(other, first);
                }
            }
        }
        return first.map(this::resolve).orElseGet(() -> none(root));
    }

    private void reportElsewhere(ApiDeclaration other, Optional<ApiDeclaration> first) {
        Diagnostic diagnostic = Diagnostic.of(Code.API_ELSEWHERE, other.name().where());
        context.reporter()
                .add(first.map(api -> diagnostic.related(api.name().where(), "first declared here"))
                        .orElse(diagnostic));
    }

    private Api none(Document root) {
        Span start = new Span(root.source(), 0, 0);
        if (root.complete()) {
            context.reporter().add(Diagnostic.of(Code.NO_API, start).hint("write `api Name { server \"https://…\" }`"));
        }
        return new Api("", "", List.of(), Api.Auth.NONE, Optional.empty(), start);
    }

    private Api resolve(ApiDeclaration api) {
        Twice.report(context.reporter(), "auth", api.auths());
        Twice.report(context.reporter(), "errors", api.errors());
        return new Api(
                api.name().text(),
                api.doc(),
                servers(api),
                auth(api),
                api.errors().stream().findFirst().flatMap(this::errors),
                api.name().where());
    }

    private Api.Auth auth(ApiDeclaration api) {
        for (Word scheme : api.auths()) {
            if (!scheme.text().equals("bearer")) {
                context.reporter()
                        .add(Diagnostic.of(Code.AUTH, scheme.where(), scheme.text())
                                .hint("the language knows `bearer`"));
            }
        }
        return api.auths().isEmpty() ? Api.Auth.NONE : Api.Auth.BEARER;
    }

    private Optional<TypeId> errors(Word name) {
        return context.names().find(name, Code.UNKNOWN_TYPE, Names.Kind.OBJECT).map(TypeId::of);
    }

    private List<Api.Server> servers(ApiDeclaration api) {
        List<Api.Server> servers = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (ApiDeclaration.Server written : api.servers()) {
            String name = written.name().map(Word::text).orElse("");
            Span where = written.name().map(Word::where).orElse(written.where());
            Span first = seen.putIfAbsent(name, where);
            if (first != null) {
                String message = name.isEmpty()
                        ? "only one server may be without a name"
                        : "the server `" + name + "` is declared twice";
                context.reporter()
                        .add(Diagnostic.of(Code.SERVERS, where, message).related(first, "first declared here"));
            }
            Api.Server server =
                    new Api.Server(written.name().map(Word::text), written.url().text(), written.doc(), where);
            context.origins().put(server, written.url().where());
            servers.add(name.isEmpty() ? 0 : servers.size(), server);
        }
        if (!seen.containsKey("") && api.complete()) {
            context.reporter()
                    .add(Diagnostic.of(Code.SERVERS, api.name().where(), "one server must be without a name")
                            .hint("it is the default: `server \"https://…\"`"));
        }
        return servers;
    }
}
