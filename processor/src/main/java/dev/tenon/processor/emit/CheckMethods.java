package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method {@code check} of a state; what is too long for one method goes on in others. */
final class CheckMethods {

    /** In characters of source, of which javac makes about as many bytes; it takes 65,535 of them. */
    private static final int LONGEST = 20_000;

    private CheckMethods() {}

    /**
     * None if there is nothing to check.
     *
     * @param inherits whether there is more to check in the class above
     */
    static List<MethodSpec> of(List<CodeBlock> checks, boolean inherits) {
        if (checks.isEmpty()) {
            return List.of();
        }
        MethodSpec.Builder whole = method("check").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (inherits) {
            whole.addStatement("super.check(violations)");
        }
        List<CodeBlock> parts = parts(checks);
        if (parts.size() == 1) {
            return List.of(whole.addCode(parts.get(0)).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (CodeBlock part : parts) {
            String name = "check" + (methods.size() + 1);
            whole.addStatement("$N(violations)", name);
            methods.add(
                    method(name).addModifiers(Modifier.PRIVATE).addCode(part).build());
        }
        methods.add(0, whole.build());
        return methods;
    }

    private static List<CodeBlock> parts(List<CodeBlock> checks) {
        List<CodeBlock> parts = new ArrayList<>();
        CodeBlock.Builder part = CodeBlock.builder();
        int length = 0;
        for (CodeBlock check : checks) {
            int more = check.toString().length();
            if (length > 0 && length + more > LONGEST) {
                parts.add(part.build());
                part = CodeBlock.builder();
                length = 0;
            }
            part.add(check);
            length += more;
        }
        parts.add(part.build());
        return parts;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(RuntimeClasses.VIOLATIONS, "violations");
    }
}
