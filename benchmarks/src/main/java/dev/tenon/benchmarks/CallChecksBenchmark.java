package dev.tenon.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the checks of calls cost: javac on a project with a thousand builder chains, with the checks and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
public class CallChecksBenchmark {

    private static final int CLASSES = 20;

    private static final int CHAINS = 50;

    /** Whether calls are checked. */
    @Param({"on", "off"})
    public String calls = "on";

    private List<Chains> classes = List.of();

    /** Makes the project, and makes sure that what is measured is what is meant. */
    @Setup
    public void makeClasses() throws IOException {
        classes = Chains.right(CLASSES, CHAINS);
        boolean refused = !new Javac(options()).compiles(List.of(Chains.wrong()));
        if (refused != calls.equals("on") || !compile()) {
            throw new IllegalStateException("the checks are not " + calls);
        }
    }

    /** One run of javac. */
    @Benchmark
    public boolean compile() throws IOException {
        return new Javac(options()).compiles(classes);
    }

    private List<String> options() {
        return calls.equals("on") ? List.of() : List.of("-Atenon.calls=off");
    }
}
