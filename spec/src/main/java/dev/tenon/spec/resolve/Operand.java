package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.document.PathExpression;

/**
 * What a test looks at.
 *
 * @param type of the value at the path's end, or of its items under {@code some}
 */
record Operand(FieldPath path, ValueType type, PathExpression written) {}
