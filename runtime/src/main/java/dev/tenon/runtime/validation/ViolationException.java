package dev.tenon.runtime.validation;

import java.util.List;
import java.util.stream.Collectors;

/** A value breaks the constraints of its spec; all violations at once. */
public final class ViolationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<Violation> violations;

    /**
     * For at least one violation.
     *
     * @param subject the class that was to be built, such as {@code DockerPush.Create}
     */
    public ViolationException(String subject, List<Violation> violations) {
        super(violations.stream()
                .map(violation -> "\n  " + violation)
                .collect(Collectors.joining(
                        "", subject + (violations.size() == 1 ? " has a violation:" : " has violations:"), "")));
        this.violations = List.copyOf(violations);
    }

    /** At least one. */
    public List<Violation> violations() {
        return violations;
    }
}
