package dev.tenon.processor.grown;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Draws at random, always the same for a seed. */
final class Choice {

    private final Random random;

    Choice(long seed) {
        // Neighbouring seeds of java.util.Random begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x2545F491);
    }

    /** True so many times of a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some of them, at least one, each once, in their order. */
    <T> List<T> some(List<T> all, int most) {
        List<T> left = new java.util.ArrayList<>(all);
        int wanted = Math.min(all.size(), between(1, most));
        while (left.size() > wanted) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    String many(int least, int most, String separator, Supplier<String> each) {
        StringJoiner all = new StringJoiner(separator);
        for (int left = between(least, most); left > 0; left--) {
            all.add(each.get());
        }
        return all.toString();
    }

    /** The text, so many times of a hundred, and nothing otherwise. */
    String maybe(int chance, Supplier<String> text) {
        return percent(chance) ? text.get() : "";
    }
}
