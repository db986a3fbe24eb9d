package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;

/** How the parts of the lexer report what they find between two offsets. */
@FunctionalInterface
interface Complaint {

    void about(Code code, int start, int end, String argument);
}
