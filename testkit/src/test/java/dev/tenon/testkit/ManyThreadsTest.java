package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int THREADS = 20;
    private static final int EACH = 15;
    private static final String STEPS = "/ships/DELTA/docks/7/steps";

    @Test
    void noNumberIsLostOrGivenTwice() throws Exception {
        try (SpecServer server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            Caller caller = new Caller(server);

            List<Long> ids = inThreads(thread -> {
                List<Long> made = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                    String body = "{'type': 'SAIL', 'name': '" + thread + "-" + i + "'}";
                    made.add(caller.send("POST", STEPS, body).body().get("id").longValue());
                }
                return made;
            });

            Long[] all = LongStream.rangeClosed(1, THREADS * EACH).boxed().toArray(Long[]::new);
            assertThat(ids).containsExactlyInAnyOrder(all);
            assertThat(caller.get(STEPS).body().get("steps")).hasSize(all.length);
            assertThat(server.requests()).hasSize(all.length + 1);
        }
    }

    @Test
    void updatesOfDifferentMembersAreAllKept() throws Exception {
        try (SpecServer server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            Caller caller = new Caller(server);
            caller.send("POST", STEPS, "{'type': 'SAIL', 'name': 'Sail'}");

            inThreads(thread -> {
                caller.send("PATCH", STEPS + "/1", "{'x" + thread + "': " + thread + "}");
                return List.of();
            });

            for (int i = 0; i < THREADS; i++) {
                assertThat(caller.get(STEPS + "/1").body().path("x" + i).intValue())
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void closingLeavesNoThread() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        SpecServer server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon");
        inThreads(thread -> List.of((long)
                new Caller(server).get("/ships/" + thread + "/docks/1/steps").status()));
        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        started.removeIf(
                t -> !t.getName().startsWith("spec-server-") && !t.getName().equals("HTTP-Dispatcher"));
        assertThat(started).hasSizeGreaterThan(1);

        server.close();
        server.close();

        for (Thread thread : started) {
            thread.join(10_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private interface Work {
        List<Long> of(int thread) throws Exception;
    }

    private static List<Long> inThreads(Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Long>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> work.of(thread));
            }
            List<Long> results = new ArrayList<>();
            for (Future<List<Long>> done : executor.invokeAll(tasks)) {
                results.addAll(done.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
