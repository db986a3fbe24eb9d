package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** The statements that check the arguments of a method before anything is done with them. */
final class ViolationsCode {

    private ViolationsCode() {}

    /**
     * Nothing for no checks.
     *
     * @param subject what the exception calls the arguments: {@code tags.list}
     */
    static void add(MethodSpec.Builder method, List<CodeBlock> checks, String subject) {
        if (checks.isEmpty()) {
            return;
        }
        method.addStatement("$1T violations = $1T.ofWhole()", RuntimeClasses.VIOLATIONS);
        checks.forEach(check -> method.addStatement("$L", check));
        method.addStatement("violations.throwIfAny($L)", JavaText.literal(subject));
    }
}
