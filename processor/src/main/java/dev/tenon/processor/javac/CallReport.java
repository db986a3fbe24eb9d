package dev.tenon.processor.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.diagnostics.Severity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Says what is wrong with calls, each once, at the tree that is meant. A warning can be suppressed by its code. */
final class CallReport {

    private static final String SUPPRESSED = "tenon:";

    private final Trees trees;
    private final Places places;
    private final Refusals refusals;
    private final Set<String> said = new HashSet<>();

    CallReport(Trees trees, Places places, Refusals refusals) {
        this.trees = trees;
        this.places = places;
        this.refusals = refusals;
    }

    /** Says what the program would be refused for when it runs, unless that may be what it wants. */
    void refuse(Diagnostic finding, TreePath call) {
        if (!refusals.areExpected(call)) {
            say(finding);
        }
    }

    void say(Diagnostic finding) {
        TreePath place = places.tree(finding.where());
        boolean error = finding.code().severity() == Severity.ERROR;
        String key = System.identityHashCode(place.getLeaf()) + finding.message();
        if (said.add(key) && (error || !isSuppressed(trees, place, finding.code()))) {
            trees.printMessage(
                    error ? Kind.ERROR : Kind.WARNING, words(finding), place.getLeaf(), place.getCompilationUnit());
        }
    }

    static String words(Diagnostic finding) {
        return words(finding, "");
    }

    /** With more words behind the message. */
    static String words(Diagnostic finding, String more) {
        StringBuilder out = new StringBuilder("[" + finding.code().id() + "] " + finding.message() + more);
        finding.hint().ifPresent(hint -> out.append("\n  = help: ").append(hint));
        for (Diagnostic.Related related : finding.related()) {
            out.append("\n  ").append(related.where()).append(": ").append(related.words());
            out.append('\n').append(DiagnosticPrinter.excerpt(related.where()).stripTrailing());
        }
        return out.toString();
    }

    static boolean isSuppressed(Trees trees, TreePath place, Code code) {
        String own = SUPPRESSED + code.id();
        // Who means a deprecated method has told javac so already.
        List<String> names = code == Code.CALL_DEPRECATED ? List.of(own, "deprecation") : List.of(own);
        for (TreePath path = place; path != null; path = path.getParentPath()) {
            Element element = switch (path.getLeaf().getKind()) {
                case CLASS, INTERFACE, ENUM, RECORD, METHOD, VARIABLE -> trees.getElement(path);
                default -> null;
            };
            SuppressWarnings suppressed = element == null ? null : element.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.stream(suppressed.value()).anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }
}
