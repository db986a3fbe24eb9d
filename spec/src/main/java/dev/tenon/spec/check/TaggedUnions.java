package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.Map;

/** A tagged union has alternatives, each tag once, and the tag is the bindings' to write. */
final class TaggedUnions implements Check {

    @Override
    public void run(Inspection inspection) {
        for (TaggedUnion union : inspection.taggedUnions()) {
            if (union.alternatives().isEmpty()
                    && inspection.origins().isComplete(union.id().toString())) {
                inspection.report(Diagnostic.of(Code.EMPTY_UNION, union.where()));
            }
            Map<String, Span> seen = new HashMap<>();
            for (TaggedUnion.Alternative alternative : union.alternatives()) {
                Span first = seen.putIfAbsent(alternative.tag(), alternative.where());
                if (first != null) {
                    inspection.report(Diagnostic.of(Code.DUPLICATE_TAG, alternative.where(), alternative.tag())
                            .related(first, "first here"));
                }
                checkFields(inspection, union, alternative);
            }
        }
    }

    private static void checkFields(Inspection inspection, TaggedUnion union, TaggedUnion.Alternative alternative) {
        for (Field field : inspection.catalog().objectType(alternative.type()).fields()) {
            if (field.wireName().equals(union.property())) {
                inspection.report(Diagnostic.of(Code.TAG_FIELD, field.where(), field.wireName(), union.id())
                        .hint("leave the field out: the union reads and writes it")
                        .related(alternative.where(), "an alternative here"));
            }
        }
    }
}
