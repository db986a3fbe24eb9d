package dev.tenon.spec.catalog;

/** What the server assumes where a field is absent. It is documented and never sent, so that its text is all that a catalog keeps. */
public sealed interface Default permits Literal, Default.Json {

    /** As the spec writes it, on one line. */
    String source();

    /** An array or an object, already held against the type of its field. */
    record Json(String source) implements Default {}
}
