package dev.tenon.spec.format;

import dev.tenon.spec.parse.Lexeme;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides where lines end. What stands in braces stays on one line if it did and fits; otherwise the braces have lines of their own,
 * and members share a line where they did and fit. Within a member, line ends stay where they are, and a rule that is too long
 * goes on before {@code when}, {@code and} or {@code or}.
 */
final class Layout {

    private static final int WIDEST = 120;

    private static final int STEP = 2;

    /** By how much the further lines of a member stand to the right of its first. */
    private static final int CONTINUED = 4;

    private final Tokens tokens;
    private final Spacing spacing;
    private final Page page = new Page();

    Layout(Tokens tokens) {
        this.tokens = tokens;
        this.spacing = new Spacing(tokens);
    }

    /** A member, declaration or JSON value; the comma after a JSON value is part of it. */
    private record Item(int from, int to) {}

    String print() {
        for (Item item : items(0, tokens.size(), false)) {
            startLine(item.from(), 0, true);
            print(item, 0);
        }
        notes(tokens.size(), 0, true);
        return page.toString();
    }

    private List<Item> items(int from, int to, boolean json) {
        List<Item> items = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < to) {
            at = tokens.opensBlock(at) ? tokens.close(at) + 1 : at + 1;
            boolean ends = at == to || (json ? tokens.isSign(at - 1, ",") : tokens.is(at, Lexeme.Role.FIRST));
            if (ends) {
                items.add(new Item(start, at));
                start = at;
            }
        }
        return items;
    }

    private void print(Item item, int indent) {
        int at = item.from();
        while (at < item.to()) {
            if (at > item.from()) {
                lead(at, item, indent);
            }
            if (!tokens.opensBlock(at)) {
                page.add(tokens.text(at));
                at++;
            } else {
                block(at, item, indent);
                at = tokens.close(at) + 1;
            }
        }
    }

    /** What stands before a token within an item. */
    private void lead(int token, Item item, int indent) {
        Gap gap = tokens.before(token);
        if (gap.hasNotes()) {
            notes(token, indent + CONTINUED, false);
            page.newLine(indent + (tokens.opensBlock(token) ? 0 : CONTINUED), false);
        } else if ((gap.broken() && !isJoined(token)) || isTooFar(token, item)) {
            page.newLine(indent + CONTINUED, false);
        } else if (spacing.before(token)) {
            page.add(" ");
        }
    }

    private boolean isJoined(int token) {
        boolean inBrackets = tokens.isSign(token - 1, "(")
                || tokens.isSign(token - 1, "[")
                || tokens.isSign(token, ")")
                || tokens.isSign(token, "]");
        return inBrackets || tokens.opensBlock(token) || tokens.is(token, Lexeme.Role.JSON);
    }

    /** Whether a word before which the line may end leads too far to the right. */
    private boolean isTooFar(int token, Item item) {
        if (!tokens.is(token, Lexeme.Role.BREAKABLE)) {
            return false;
        }
        int end = token + 1;
        while (end < item.to() && !tokens.before(end).broken() && !tokens.is(end, Lexeme.Role.BREAKABLE)) {
            end++;
        }
        return !fits(token, end);
    }

    private void block(int open, Item item, int indent) {
        int close = tokens.close(open);
        int end = close + 1;
        while (end < item.to() && !tokens.before(end).broken() && !tokens.opensBlock(end)) {
            end++;
        }
        boolean empty = open + 1 == close && !tokens.before(close).hasNotes();
        if (empty || (!tokens.isBroken(open, close) && fits(open, end))) {
            page.add(empty ? tokens.text(open) + tokens.text(close) : onLine(open, close + 1));
        } else {
            spread(open, indent);
        }
    }

    private void spread(int open, int indent) {
        int close = tokens.close(open);
        page.add(tokens.text(open));
        List<Item> items = items(open + 1, close, tokens.is(open, Lexeme.Role.JSON));
        boolean wordsOnly = !tokens.isBroken(open, close);
        boolean shares = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (shares && sharesLine(items.get(i - 1), item, wordsOnly)) {
                page.add(tokens.is(item.from(), Lexeme.Role.JSON) ? " " : ", ");
            } else {
                startLine(item.from(), indent + STEP, i > 0);
            }
            int line = page.lineStart();
            print(item, indent + STEP);
            shares = page.lineStart() == line;
        }
        notes(close, indent + STEP, !items.isEmpty());
        page.newLine(indent, false);
        page.add(tokens.text(close));
    }

    private boolean sharesLine(Item before, Item item, boolean wordsOnly) {
        boolean documented = tokens.before(before.from()).hasNotes();
        boolean words = isWord(before) && isWord(item);
        return (words || !wordsOnly)
                && !tokens.isBroken(item.from(), item.to() - 1)
                && !documented
                && !tokens.before(item.from()).broken()
                && page.column() + 2 + onLine(item.from(), item.to()).length() <= WIDEST;
    }

    /** A value of an enum, or a plain value in a list of JSON. */
    private boolean isWord(Item item) {
        int count = item.to() - item.from();
        boolean json = tokens.is(item.from(), Lexeme.Role.JSON);
        boolean inList = json && (count == 1 || (count == 2 && tokens.isSign(item.from() + 1, ",")));
        boolean plain = tokens.at(item.from()).kind() != Lexeme.Kind.SIGN;
        boolean renamed = count == 3 && tokens.text(item.from() + 1).equals("as");
        return plain && (inList || (!json && (count == 1 || renamed)));
    }

    private boolean fits(int from, int to) {
        int space = spacing.before(from) ? 1 : 0;
        int width = onLine(from, to).codePoints().toArray().length;
        return page.column() + space + width <= WIDEST;
    }

    /** Tokens as they stand on one line. */
    private String onLine(int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean next = i > from && tokens.is(i, Lexeme.Role.FIRST) && !tokens.is(i - 1, Lexeme.Role.OPENS);
            line.append(next ? ", " : i > from && spacing.before(i) ? " " : "").append(tokens.text(i));
        }
        return line.toString();
    }

    private void startLine(int token, int indent, boolean mayBeBlank) {
        notes(token, indent, mayBeBlank);
        Gap gap = tokens.before(token);
        page.newLine(indent, gap.blank() && (mayBeBlank || gap.hasNotes()));
    }

    /** The comments before a token; the first of them follows a blank line only if it may. */
    private void notes(int token, int indent, boolean mayBeBlank) {
        boolean blank = mayBeBlank;
        for (Note note : tokens.before(token).notes()) {
            if (note.ownLine()) {
                page.newLine(indent, note.afterBlank() && blank);
            } else {
                page.add(" ");
            }
            page.add(note.text());
            blank = true;
        }
    }
}
