package dev.tenon.spec.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The grammar of the manual, as a recogniser.
 *
 * @param uses the names in each production
 * @param free the productions in which lines may end anywhere
 */
public record Grammar(Map<String, Expression> productions, Map<String, List<String>> uses, Set<String> free) {

    private static final Pattern BLOCK = Pattern.compile("(?s)```ebnf\n(.*?)```");

    /** A token, and of which kind it is. */
    record Token(String kind, String text, int start) {}

    /** The grammar as the page has it. */
    public static Grammar ofManual() {
        try {
            return EbnfReader.read(BLOCK.matcher(Files.readString(Path.of("..", "docs", "grammar.md")))
                    .results()
                    .map(block -> block.group(1))
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a text departs from the grammar, if it does. */
    public OptionalInt departure(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Reading.OfText reading = new Reading.OfText(this, text);
            Token token = token(reading, at);
            boolean blank = !reading.production("Blank", at).isEmpty();
            if (!blank && token.text().isEmpty()) {
                return OptionalInt.of(at);
            }
            at += blank ? 1 : token.text().length();
            if (!blank) {
                tokens.add(token);
            }
        }
        Reading.OfTokens reading = new Reading.OfTokens(this, tokens);
        boolean whole = reading.production("File", 0).contains(tokens.size());
        int farthest = reading.farthest();
        return whole
                ? OptionalInt.empty()
                : OptionalInt.of(farthest < tokens.size() ? tokens.get(farthest).start() : at);
    }

    /** As long as it can be; of two kinds that are as long, the one that the grammar names first. */
    private Token token(Reading.OfText reading, int at) {
        Token longest = new Token("", "", at);
        for (String kind : uses.get("Token")) {
            for (int end : reading.production(kind, at)) {
                if (end - at > longest.text().length()) {
                    longest = new Token(kind, reading.text().substring(at, end), at);
                }
            }
        }
        return longest;
    }
}
