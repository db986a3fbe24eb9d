package dev.tenon.spec.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The right side of a production, or a part of it. */
@FunctionalInterface
interface Expression {

    /** All places at which what starts at a place can end. */
    Set<Integer> ends(Reading reading, int at);

    static Expression sequence(List<Expression> parts) {
        return (reading, at) -> {
            Set<Integer> ends = Set.of(at);
            for (Expression part : parts) {
                Set<Integer> next = new TreeSet<>();
                ends.forEach(end -> next.addAll(part.ends(reading, end)));
                ends = next;
            }
            return ends;
        };
    }

    static Expression choice(List<Expression> alternatives) {
        return (reading, at) -> {
            Set<Integer> ends = new TreeSet<>();
            alternatives.forEach(alternative -> ends.addAll(alternative.ends(reading, at)));
            return ends;
        };
    }

    /** {@code A?}, {@code A*} or {@code A+}. */
    static Expression repeated(Expression part, char sign) {
        return (reading, at) -> {
            Set<Integer> ends = new TreeSet<>(part.ends(reading, at));
            Deque<Integer> open = new ArrayDeque<>(sign == '?' ? Set.of() : ends);
            while (!open.isEmpty()) {
                part.ends(reading, open.pop()).stream().filter(ends::add).forEach(open::push);
            }
            if (sign != '+') {
                ends.add(at);
            }
            return ends;
        };
    }

    /** {@code A - B}. */
    static Expression except(Expression part, Expression not) {
        return (reading, at) -> {
            Set<Integer> ends = new TreeSet<>(part.ends(reading, at));
            ends.removeAll(not.ends(reading, at));
            return ends;
        };
    }
}
