package dev.tenon.samples.release;

import java.util.Map;

/** The pipeline that gets the actions. */
record Pipeline(String workspace, String project, long id) {

    static final Pipeline SAMPLE = new Pipeline("my-company", "my-project", 123);

    /**
     * From the environment; what is not set there is as in the sample.
     *
     * @throws IllegalArgumentException if the pipeline's number is none
     */
    static Pipeline of(Map<String, String> environment) {
        return new Pipeline(
                environment.getOrDefault("BUDDY_WORKSPACE", SAMPLE.workspace),
                environment.getOrDefault("BUDDY_PROJECT", SAMPLE.project),
                number(environment.getOrDefault("BUDDY_PIPELINE", Long.toString(SAMPLE.id))));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("BUDDY_PIPELINE is the pipeline's number, not \"" + text + "\"", e);
        }
    }
}
