package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes that emitted code leans on. By name, since the processor does not depend on the runtime. */
final class RuntimeClasses {

    static final ClassName BYTES = ClassName.get("dev.tenon.runtime", "Bytes");
    static final ClassName ENUM_VALUE = ClassName.get("dev.tenon.runtime", "EnumValue");
    static final ClassName LISTED_VALUE = ClassName.get("dev.tenon.runtime", "ListedValue");
    static final ClassName LISTING = ClassName.get("dev.tenon.runtime", "Listing");
    static final ClassName PUBLISHED_SPEC = ClassName.get("dev.tenon.runtime", "PublishedSpec");

    static final ClassName ADDED_TYPES = ClassName.get("dev.tenon.runtime.json", "AddedTypes");
    static final ClassName FIELD_NAMES = ClassName.get("dev.tenon.runtime.json", "FieldNames");
    static final ClassName FROM_JSON = ClassName.get("dev.tenon.runtime.json", "FromJson");
    static final ClassName JSON_KIND = ClassName.get("dev.tenon.runtime.json", "JsonKind");
    static final ClassName JSON_MAPS = ClassName.get("dev.tenon.runtime.json", "JsonMaps");
    static final ClassName JSON_READER = ClassName.get("dev.tenon.runtime.json", "JsonReader");
    static final ClassName JSON_SCALARS = ClassName.get("dev.tenon.runtime.json", "JsonScalars");
    static final ClassName JSON_VALUE = ClassName.get("dev.tenon.runtime.json", "JsonValue");
    static final ClassName JSON_WRITER = ClassName.get("dev.tenon.runtime.json", "JsonWriter");

    static final ClassName ALTERNATIVE = ClassName.get("dev.tenon.runtime.model", "Alternative");
    static final ClassName OBJECT_ALTERNATIVE = ClassName.get("dev.tenon.runtime.model", "ObjectAlternative");
    static final ClassName UNLISTED_ALTERNATIVE = ClassName.get("dev.tenon.runtime.model", "UnlistedAlternative");
    static final ClassName MODEL = ClassName.get("dev.tenon.runtime.model", "Model");
    static final ClassName COPIES = ClassName.get("dev.tenon.runtime.model", "Copies");
    static final ClassName REQUEST = ClassName.get("dev.tenon.runtime.model", "Request");
    static final ClassName MODEL_BUILDER = ClassName.get("dev.tenon.runtime.model", "ModelBuilder");
    static final ClassName TAGGED_ALTERNATIVE = ClassName.get("dev.tenon.runtime.model", "TaggedAlternative");
    static final ClassName UNION_VALUE = ClassName.get("dev.tenon.runtime.model", "UnionValue");
    static final ClassName OBJECT_STATE = ClassName.get("dev.tenon.runtime.model", "ObjectState");

    static final ClassName VIOLATIONS = ClassName.get("dev.tenon.runtime.validation", "Violations");
    static final ClassName VIOLATION_EXCEPTION = ClassName.get("dev.tenon.runtime.validation", "ViolationException");

    static final ClassName API_CLIENT = ClassName.get("dev.tenon.runtime.http", "ApiClient");
    static final ClassName API_EXCEPTION = ClassName.get("dev.tenon.runtime.http", "ApiException");
    static final ClassName CLIENT_BUILDER = ClassName.get("dev.tenon.runtime.http", "ClientBuilder");
    static final ClassName CALL = ClassName.get("dev.tenon.runtime.http", "Call");
    static final ClassName PAGED = ClassName.get("dev.tenon.runtime.http", "Paged");
    static final ClassName REPLY = ClassName.get("dev.tenon.runtime.http", "Reply");
    static final ClassName REQUEST_BODY = ClassName.get("dev.tenon.runtime.http", "RequestBody");
    static final ClassName OPERATION = ClassName.get("dev.tenon.runtime.http", "Operation");

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeClasses() {}
}
