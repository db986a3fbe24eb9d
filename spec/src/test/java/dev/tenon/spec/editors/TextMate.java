package dev.tenon.spec.editors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joni.Matcher;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Region;

/**
 * As much of a TextMate engine as our grammar uses, over the regular expressions of Oniguruma that editors use too: line by line,
 * the pattern that matches first wins, the end of the innermost span before all others.
 */
final class TextMate {

    private final JsonNode repository;
    private final Pattern root;
    private final Map<JsonNode, Pattern> patterns = new HashMap<>();

    TextMate(Path grammar) throws IOException {
        JsonNode json = new ObjectMapper().readTree(grammar.toFile());
        this.repository = json.path("repository");
        this.root = Pattern.of(json);
    }

    /** What was found at a place. */
    private record Found(Pattern pattern, boolean ends, Region region) {}

    /** A piece of a line that is looked at, and the spans that are open in it. */
    private final class Reader {

        private final byte[] text;
        private final int end;
        private final String[] scopes;
        private final Deque<Pattern> open;
        private final String outer;

        Reader(byte[] text, int end, String[] scopes, Deque<Pattern> open, String outer) {
            this.text = text;
            this.end = end;
            this.scopes = scopes;
            this.open = open;
            this.outer = outer;
        }

        void read(int start) {
            int at = start;
            int still = 0;
            while (at <= end && still < 100) {
                Optional<Found> next = next(at);
                if (next.isEmpty()) {
                    break;
                }
                Found found = next.get();
                Region region = found.region();
                paint(at, region.getBeg(0), scope());
                if (found.ends()) {
                    paint(region, found.pattern().endCaptures(), scope());
                    open.pop();
                } else {
                    boolean spans = found.pattern().end().isPresent();
                    String inside = scope() + " " + found.pattern().scope();
                    paint(region, found.pattern().startCaptures(), inside);
                    if (spans) {
                        open.push(found.pattern());
                    }
                }
                still = region.getEnd(0) > at ? 0 : still + 1;
                at = region.getEnd(0);
            }
            paint(at, end, scope());
        }

        private String scope() {
            StringBuilder scope = new StringBuilder(outer);
            open.descendingIterator().forEachRemaining(each -> scope.append(' ').append(each.scope()));
            return scope.toString();
        }

        private Optional<Found> next(int at) {
            Pattern innermost = open.peek();
            Optional<Found> best = Optional.empty();
            if (innermost.end().isPresent()) {
                best = search(innermost.end().get(), at).map(region -> new Found(innermost, true, region));
            }
            for (Pattern pattern : candidates(innermost.inner())) {
                Optional<Region> region = search(pattern.start().orElseThrow(), at);
                boolean sooner = region.isPresent()
                        && (best.isEmpty()
                                || region.get().getBeg(0) < best.get().region().getBeg(0));
                best = sooner ? Optional.of(new Found(pattern, false, region.get())) : best;
            }
            return best;
        }

        private Optional<Region> search(Regex regex, int at) {
            Matcher matcher = regex.matcher(text, 0, end);
            return matcher.search(at, end, Option.NONE) < 0 ? Optional.empty() : Optional.of(matcher.getEagerRegion());
        }

        private void paint(Region region, Map<Integer, Pattern> captures, String scope) {
            paint(region.getBeg(0), region.getEnd(0), scope);
            captures.forEach((group, capture) -> {
                if (group < region.getNumRegs() && region.getBeg(group) >= 0) {
                    Deque<Pattern> inside = new ArrayDeque<>(List.of(capture));
                    new Reader(text, region.getEnd(group), scopes, inside, scope).read(region.getBeg(group));
                }
            });
        }

        private void paint(int from, int to, String scope) {
            for (int i = from; i < to; i++) {
                scopes[i] = scope;
            }
        }
    }

    private List<Pattern> candidates(List<JsonNode> listed) {
        List<Pattern> found = new ArrayList<>();
        for (JsonNode json : listed) {
            JsonNode meant = json.has("include")
                    ? repository.get(json.path("include").asText().substring(1))
                    : json;
            Pattern pattern = patterns.computeIfAbsent(meant, Pattern::of);
            found.addAll(pattern.start().isPresent() ? List.of(pattern) : candidates(pattern.inner()));
        }
        return found;
    }

    /** The scopes of each character of a text, from the outermost to the innermost. */
    List<String> scopes(String text) {
        Deque<Pattern> open = new ArrayDeque<>(List.of(root));
        List<String> all = new ArrayList<>();
        for (String line : text.split("(?<=\n)", -1)) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            String[] scopes = new String[bytes.length];
            new Reader(bytes, bytes.length, scopes, open, "source.tenon").read(0);
            int at = 0;
            for (int i = 0; i < line.length(); i++) {
                all.add(scopes[Math.min(at, bytes.length - 1)]);
                boolean low = Character.isLowSurrogate(line.charAt(i));
                at += low ? 0 : Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return all;
    }
}
