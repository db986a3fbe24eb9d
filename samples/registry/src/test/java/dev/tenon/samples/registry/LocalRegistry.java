package dev.tenon.samples.registry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A registry on loopback: the reference implementation, in a process of its own with a folder of its own. */
final class LocalRegistry implements AutoCloseable {

    private static final String PROGRAM = "docker-registry";
    private static final Pattern LISTENING = Pattern.compile("listening on (127\\.0\\.0\\.1:[0-9]+)");

    private final Process process;
    private final URI address;

    private LocalRegistry(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one, or skips the test where the program is missing.
     *
     * @param auth lines of the configuration
     */
    static LocalRegistry start(Path folder, String auth) throws IOException {
        Optional<Path> program = program();
        assumeTrue(
                program.isPresent(),
                "no " + PROGRAM + " on the path: the sample is not tested against a real registry; Debian's package "
                        + PROGRAM + " has it");
        Path config = Files.writeString(folder.resolve("config.yml"), """
                version: 0.1
                log: {level: info, accesslog: {disabled: true}}
                storage:
                  filesystem: {rootdirectory: "%s"}
                  delete: {enabled: true}
                http: {addr: "127.0.0.1:0"}
                %s
                """.formatted(folder.resolve("data"), auth));
        Process process = new ProcessBuilder(program.get().toString(), "serve", config.toString())
                .redirectErrorStream(true)
                .start();
        try {
            return new LocalRegistry(process, address(process));
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Where the registry listens, at a port that the system chose: it says so once it does. What it says later is let go. */
    private static URI address(Process process) throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}), "registry-log");
                drain.setDaemon(true);
                drain.start();
                return URI.create("http://" + listening.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IOException("the registry did not start: " + said);
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
