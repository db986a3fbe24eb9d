package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/** {@code action WIRE_NAME as JavaName "Title": Base with Mixin { … }}. */
public record ActionDeclaration(
        Word name, String doc, Optional<Word> javaName, Optional<Word> title, Word base, List<Word> mixins, Body body)
        implements Declaration {

    public ActionDeclaration {
        mixins = List.copyOf(mixins);
    }
}
