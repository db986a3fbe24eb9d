package dev.tenon.processor.json;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secrets in a JSON text, which no message quotes: a build's log is read by many. */
public final class Withheld {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final Pattern MEMBER = Pattern.compile("(['\"]?)([^\\s'\"{},:\\[\\]]+)\\1\\s*:\\s*");
    private static final String STARS = "***";

    private final Set<String> names;
    private final List<Place> places = new ArrayList<>();

    /** A secret, and its name. */
    record Place(String name, Span where) {}

    private Withheld(Set<String> names) {
        this.names = names;
    }

    /** By the names of secrets; a text that cannot be read is searched for what looks like a member. */
    static Withheld in(Source text, Optional<JsonNode> value, Set<String> names) {
        Withheld withheld = new Withheld(names);
        value.ifPresentOrElse(withheld::add, () -> withheld.search(text));
        return withheld;
    }

    private void add(JsonNode node) {
        if (node instanceof JsonNode.Arr array) {
            array.items().forEach(this::add);
        } else if (node instanceof JsonNode.Obj object) {
            for (JsonNode.Member member : object.members()) {
                if (names.contains(member.name())) {
                    places.add(new Place(member.name(), member.value().where()));
                } else {
                    add(member.value());
                }
            }
        }
    }

    private void search(Source source) {
        String text = source.text();
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            if (names.contains(member.group(2))) {
                int lineEnd = text.indexOf('\n', member.end());
                Span where = new Span(source, member.end(), lineEnd < 0 ? text.length() : lineEnd);
                places.add(new Place(member.group(2), where));
            }
        }
    }

    /** What they are called, and where they stand. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** The same without what is quoted of them. */
    Diagnostic clean(Diagnostic diagnostic) {
        Span where = diagnostic.where();
        boolean touches = places.stream()
                .map(Place::where)
                .anyMatch(place -> where.start() < place.end() && place.start() < where.end());
        if (!touches) {
            return diagnostic;
        }
        String message = QUOTED.matcher(diagnostic.message()).replaceAll(this::kept);
        int value = diagnostic.code() == Code.WRONG_TOKEN ? message.lastIndexOf(", not ") : -1;
        boolean ofValue = diagnostic.code().id().startsWith("T07");
        return new Diagnostic(
                diagnostic.code(),
                where,
                value < 0 ? message : message.substring(0, value),
                diagnostic.hint().filter(hint -> ofValue),
                diagnostic.related());
    }

    private String kept(MatchResult quoted) {
        String text = quoted.group(1);
        boolean harmless = names.contains(text) || text.chars().noneMatch(Character::isLetterOrDigit);
        return Matcher.quoteReplacement("`" + (harmless ? text : STARS) + "`");
    }

    /** A source with stars in the place of secrets, for showing lines of it; {@code way} leads to it from the JSON. */
    public Source masked(Source source, IntUnaryOperator way) {
        StringBuilder text = new StringBuilder(source.text());
        for (Place place : places) {
            for (int i = place.where().start(); i < place.where().end(); i++) {
                int at = way.applyAsInt(i);
                if ("\r\n".indexOf(text.charAt(at)) < 0) {
                    text.setCharAt(at, '*');
                }
            }
        }
        return new Source(source.path(), text.toString());
    }
}
