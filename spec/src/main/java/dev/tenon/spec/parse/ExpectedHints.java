package dev.tenon.spec.parse;

import java.util.List;
import java.util.Optional;

/** What newcomers write in the place of what is expected there, and what to write instead. */
final class ExpectedHints {

    /** A row of the table; the first that fits is taken, and {@code {}} in its hint stands for what was found. */
    private record Slip(String expected, String found, String hint) {}

    private static final String NAME = "[A-Za-z_]\\w*";

    private static final String MARKS = "`!` and `?` stand after the type: `a: string!`";

    private static final String COUNTS =
            "the counting rules are `exactly one of`, `at most one of`, `at least one of`, `all or none of`";

    private static final String RANGE = "a range is written `1..64`, `1..` or `..64`; exactly 64 is `64..64`";

    private static final List<Slip> SLIPS = List.of(
            new Slip("`:` and a type", "as", "a name in Java stands bare after `as`: `a_b as inJava: string`"),
            new Slip("`:` and a type", "[!?]", MARKS),
            new Slip("`:` and a type", "=", "the type comes first: `a: int = 3`"),
            new Slip("`:` and a type", "read|write|secret|deprecated", "it stands before the name: `{} a: int`"),
            new Slip("`:` and a type", NAME, "a field is `name: type`; a name of several words stands in quotes"),
            new Slip("a type", "\"[^\"]*\"", "types stand without quotes; a list of values is `enum { A, B }`"),
            new Slip("a type", "\\[", "a list is its items' type with `[]` behind it: `string[]`"),
            new Slip("a type", "[!?]", MARKS),
            new Slip("a type", ":", "one colon stands between name and type"),
            new Slip("a condition", "!", "write `not` before the condition"),
            new Slip("a condition", "\".*|-?\\d.*", "the field stands on the left: `a == {}`"),
            new Slip("`(`", ".*", "the values stand in parentheses: `in (A, B)`"),
            new Slip("`..`", ".*", RANGE),
            new Slip("a range", ".*", RANGE),
            new Slip("a number", ".*", RANGE),
            new Slip("`]`", ".*", "bounds stand in parentheses: `int(1..5)`; a list is `int[]`"),
            new Slip("`)`", "\\.", "a range has two dots: `1..5`"),
            new Slip("`)`", ",", "the range stands before the pattern: `string(1..3, matches \"[a-z]+\")`"),
            new Slip("`action`", ".*", "write `abstract action Name by type { … }`"),
            new Slip("`:` and an abstract action", "extends|implements|is|of", "write `:` instead of `{}`"),
            new Slip("`:` and an abstract action", NAME, "the title of an action stands in quotes"),
            new Slip("`:` and an abstract action", ".*", "write `action NAME: Base { … }`"),
            new Slip("`by` and", ".*", "write `abstract action Name by type { … }`"),
            new Slip("`create`, `update`", ".*", "write `example create \"title\" { … }`"),
            new Slip("the example's title", ".*", "write `example create \"title\" { … }`"),
            new Slip("a property's name", "\\}", "leave out the comma before it"),
            new Slip("a property's name", NAME, "write `\"{}\"`"),
            new Slip("a JSON value", NAME, "texts stand in quotes: `\"{}\"`"),
            new Slip("`most` or", ".*", COUNTS),
            new Slip("`one`", ".*", COUNTS),
            new Slip("`of`", ".*", COUNTS),
            new Slip("`or`", ".*", COUNTS),
            new Slip("`none`", ".*", COUNTS),
            new Slip("the api's name", ":", "write `api Name { … }`, without a colon"),
            new Slip("a base address", ".*", "write `server \"https://…\"`"),
            new Slip("a pattern", ".*", "write `matches \"[a-z]+\"`"),
            new Slip("`{`", "\\(|" + NAME, "values stand in braces, `enum { A, B }`, and so do fields"),
            new Slip("a field or a rule", ",", "one comma is enough"),
            new Slip("a line of a resource", "\".*", "a path stands after `at`: `at \"/ships\"`"),
            new Slip("a default", ".*", "write the default after `=`, or leave the `=` out"));

    private ExpectedHints() {}

    static Optional<String> of(String expected, String found) {
        return SLIPS.stream()
                .filter(slip -> expected.startsWith(slip.expected()) && found.matches(slip.found()))
                .map(slip -> slip.hint().replace("{}", found))
                .findFirst();
    }
}
