package dev.tenon.processor.grown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Grows conditions over the fields of a body. */
final class ConditionGrower {

    private static final List<String> EQUAL = List.of("==", "!=");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Choice choice;
    private final List<GrownPlace> all;
    private final List<GrownPlace> optional;
    private final List<GrownPlace> told;
    private final Set<String> asked = new HashSet<>();

    ConditionGrower(Choice choice, List<GrownField> fields) {
        this.choice = choice;
        this.all = GrownPlace.of(fields);
        this.optional = all.stream().filter(GrownPlace::optional).toList();
        this.told = all.stream().filter(place -> !place.secret()).toList();
    }

    /** One of them that the rule has not asked for yet, if there is one: of two tests of one field, one is often idle. */
    private GrownPlace fresh(List<GrownPlace> places) {
        GrownPlace place = choice.of(places);
        for (int tries = 0; tries < 5 && !asked.add(place.path()); tries++) {
            place = choice.of(places);
        }
        return place;
    }

    /** A condition of a rule that demands or forbids those fields. */
    String grow(List<String> ruled) {
        asked.clear();
        asked.addAll(ruled);
        return grow(Math.min(2, all.size() - ruled.size()));
    }

    private String grow(int depth) {
        return switch (choice.between(0, depth > 0 ? 5 : 2)) {
            case 0, 1, 2 -> test();
            case 3 -> "not (" + grow(depth - 1) + ")";
            case 4 -> "(" + grow(depth - 1) + ") and " + test() + " and " + test();
            default -> test() + " or " + grow(depth - 1);
        };
    }

    private String test() {
        if (told.isEmpty() || choice.percent(20)) {
            return isSet(fresh(all));
        }
        GrownPlace place = fresh(told);
        return switch (place.type().kind()) {
            case "list", "map" -> ofList(place);
            case "string" -> choice.percent(40) ? ofText(place) : compared(place);
            default -> place.type().isCompared() ? compared(place) : isSet(place);
        };
    }

    /** What is always set is not asked for. */
    private String isSet(GrownPlace place) {
        GrownPlace asked = place.optional() || optional.isEmpty() ? place : fresh(optional);
        return asked.some() + asked.path() + " is set";
    }

    private String ofList(GrownPlace place) {
        return place.some().isEmpty() ? sized("size of ", place, "2") : isSet(place);
    }

    private String sized(String measure, GrownPlace place, String size) {
        return place.some() + measure + place.path() + " " + choice.of(ORDER) + " " + size;
    }

    private String ofText(GrownPlace text) {
        return choice.percent(50)
                ? text.some() + text.path() + " matches \"" + choice.of(ScalarGrower.PATTERNS) + "\""
                : sized("length of ", text, "3");
    }

    private String compared(GrownPlace place) {
        List<GrownPlace> alike =
                told.stream().filter(other -> isBeside(other, place)).toList();
        String operator = choice.of(place.type().isOrdered() ? ORDER : EQUAL);
        if (!alike.isEmpty() && choice.percent(40)) {
            return place.some() + place.path() + " " + operator + " "
                    + choice.of(alike).path();
        }
        List<String> values = place.type().values();
        if (values.isEmpty()) {
            return isSet(place);
        }
        return choice.percent(30)
                ? place.some() + place.path() + " in (" + String.join(", ", choice.some(values, 3)) + ")"
                : place.some() + place.path() + " " + operator + " " + choice.of(values);
    }

    /** Whether it is a field outside of all lists, or of the same item. */
    private static boolean isBeside(GrownPlace other, GrownPlace place) {
        boolean sameItem = owner(other).equals(owner(place)) && !other.path().equals(place.path());
        return other.isBare()
                && other.type().isLikeIn(place.type())
                && !other.path().equals(place.path())
                && (other.some().isEmpty() || sameItem);
    }

    private static String owner(GrownPlace place) {
        return place.path().substring(0, Math.max(0, place.path().lastIndexOf('.')));
    }
}
