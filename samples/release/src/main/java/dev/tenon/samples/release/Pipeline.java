package dev.tenon.samples.release;

import java.util.Map;

/** The pipeline that gets the actions. */
record Pipeline(String workspace, String project, long id) {

    static final Pipeline SAMPLE = new Pipeline("my-company", "my-project", 123);

    /** From the environment; what is not set there is as in the sample. */
    static Pipeline of(Map<String, String> environment) {
        return new Pipeline(
                environment.getOrDefault("BUDDY_WORKSPACE", SAMPLE.workspace),
                environment.getOrDefault("BUDDY_PROJECT", SAMPLE.project),
                Long.parseLong(environment.getOrDefault("BUDDY_PIPELINE", Long.toString(SAMPLE.id))));
    }
}
