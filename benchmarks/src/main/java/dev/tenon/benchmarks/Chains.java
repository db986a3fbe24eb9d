package dev.tenon.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.SimpleJavaFileObject;

/** A class whose methods make requests for Buddy, as a project would that sets up pipelines. */
final class Chains extends SimpleJavaFileObject {

    private static final String PUSH = """
                static DockerPush.Create push%1$d(String tag) {
                    return DockerPush.create()
                            .name("Push %1$d")
                            .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                            .dockerImageTag(tag)
                            .region("us-east-1")
                            .integration(IntegrationRef.builder().identifier("registry").build())
                            .dockerBuildActionId(%1$d)
                            .repository("repository-%1$d")
                            .build();
                }
            """;

    private static final String BUILD = """
                static Dockerfile.Create build%1$d(String region) {
                    var build = Dockerfile.create()
                            .name("Build " + %1$d)
                            .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                            .dockerfilePath("dir/Dockerfile")
                            .buildArgs(List.of("key=value", "number=%1$d"));
                    build.region(region).doNotPruneImages(true);
                    return build.build();
                }
            """;

    private final String text;

    private Chains(String name, String text) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.text = text;
    }

    /** Classes of so many chains each, of which nothing is to be said. */
    static List<Chains> right(int classes, int chains) {
        List<Chains> all = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            StringBuilder methods = new StringBuilder();
            for (int k = 0; k < chains; k++) {
                methods.append((k % 2 == 0 ? PUSH : BUILD).formatted(i * chains + k + 1));
            }
            all.add(of("Requests" + i, methods.toString()));
        }
        return all;
    }

    /** A class that the checks refuse. */
    static Chains wrong() {
        return of("Wrong", PUSH.replace("\"Push %1$d\"", "\"\"").formatted(1));
    }

    private static Chains of(String name, String methods) {
        return new Chains(name, """
                import java.util.List;
                import works.buddy.api.*;
                final class %s {
                %s}
                """.formatted(name, methods));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
