/** What emitted bindings lean on; a module that holds bindings requires it and nothing else of theirs. */
module dev.tenon.runtime {
    requires transitive java.net.http;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.annotation;
    // Annotations that emitted code carries, and that nobody looks for when it runs.
    requires static transitive java.compiler;
    requires static transitive org.jspecify;

    exports dev.tenon.runtime;
    exports dev.tenon.runtime.http;
    exports dev.tenon.runtime.json;
    exports dev.tenon.runtime.model;
    exports dev.tenon.runtime.validation;

    // For object mappers, which reach a creator of JsonValue that is nobody else's. They may be of Jackson 2 or 3, or
    // absent.
    opens dev.tenon.runtime.json;
}
