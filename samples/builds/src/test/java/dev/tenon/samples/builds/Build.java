package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

/** What a build printed, and whether it went through. */
record Build(boolean successful, String output) {

    /** It went through, and compiled something. */
    Build compiled() {
        assertThat(successful).as(output).isTrue();
        assertThat(output).contains("Compiling ");
        return this;
    }

    /** It went through, and compiled nothing. */
    Build compiledNothing() {
        assertThat(successful).as(output).isTrue();
        assertThat(output).doesNotContain("Compiling ");
        return this;
    }

    /** It did not go through, and whoever reads why sees no stack trace. */
    Build failed() {
        assertThat(successful).as(output).isFalse();
        assertThat(output).doesNotContain("\tat ").doesNotContain("Exception:");
        return this;
    }

    /** It said so. */
    Build says(String... texts) {
        assertThat(output).contains(texts);
        return this;
    }
}
