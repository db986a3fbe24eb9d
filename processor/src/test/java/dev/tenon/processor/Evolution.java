package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.SpecServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a spec, and a program for each. What is asked of them comes back as complaints: none means that all is well. */
record Evolution(SpecVersion before, SpecVersion after, Compiled oldClient, Compiled recompiled, Compiled newClient) {

    static Evolution of(SpecVersion before, Compiled oldClient, SpecChange change, Path folder) throws IOException {
        SpecVersion after = SpecVersion.of(change.specAfter(), folder);
        Compiled newClient = after.compile(change.clientAfter());
        assertThat(newClient.messages()).doesNotContain("compiler.err");
        Compiled recompiled = change.changesClient() ? after.compile(SpecChange.clientBefore()) : newClient;
        return new Evolution(before, after, oldClient, recompiled, newClient);
    }

    /** The old program with the old bindings, and the new server. */
    List<String> oldClientNewServer() throws IOException, ReflectiveOperationException {
        return wire(before, oldClient, after);
    }

    /** The new program with the new bindings, and the old server. */
    List<String> newClientOldServer() throws IOException, ReflectiveOperationException {
        return wire(after, newClient, before);
    }

    private static List<String> wire(SpecVersion bindings, Compiled client, SpecVersion other)
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = bindings.loader(client.classes());
                SpecServer server = SpecServer.start(other.catalog())) {
            List<String> complaints = new ArrayList<>(talk(loader, server));
            complaints.addAll(new QueryDemands(other.catalog()).complaints(server.requests()));
            complaints.addAll(AnswerReading.complaints(other, loader));
            return complaints;
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** The old program's text and the new bindings. */
    List<String> source() {
        return recompiled.succeeded() ? List.of() : List.of(recompiled.messages());
    }

    /** The old program's class files and the new bindings; whatever is refused on the wire is no matter here. */
    List<String> binary() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = after.loader(oldClient.classes());
                SpecServer server = SpecServer.start(before.catalog())) {
            talk(loader, server);
            return List.of();
        } catch (InvocationTargetException e) {
            return List.of(String.valueOf(e.getCause()));
        } catch (LinkageError e) {
            return List.of(e.toString());
        }
    }

    private static List<String> talk(ClassLoader loader, SpecServer server) throws ReflectiveOperationException {
        Object refused = loader.loadClass("user.Client")
                .getMethod("talk", URI.class, String.class)
                .invoke(null, server.address(), server.token());
        return ((List<?>) refused).stream().map(String::valueOf).toList();
    }
}
