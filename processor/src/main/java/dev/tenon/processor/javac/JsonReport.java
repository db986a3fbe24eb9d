package dev.tenon.processor.javac;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.json.JsonFindings;
import dev.tenon.processor.json.TracedText;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.diagnostics.Severity;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** Says what is wrong with JSON: under the very character of a constant, or with the place in a resource in front. */
final class JsonReport {

    private final Trees trees;

    JsonReport(Trees trees) {
        this.trees = trees;
    }

    /** What is wrong with a constant. */
    void constant(JsonFindings findings, Source json, TracedText text, TreePath initializer) {
        Source file = file(initializer, findings, text, json);
        List<Diagnostic> moved =
                findings.moved(where -> where.source().equals(json) ? inFile(where, file, text, json) : where);
        for (int i = 0; i < moved.size(); i++) {
            Span where = findings.all().get(i).where();
            boolean exact = text.isExact(where.start() + skipped(text, json));
            say(
                    moved.get(i),
                    exact ? "" : " (line " + where.line() + ", column " + where.column() + " of the JSON)",
                    initializer);
        }
    }

    /** What is wrong with a resource. */
    void resource(JsonFindings findings, Source json, TreePath annotation) {
        for (Diagnostic finding : findings.shown(json)) {
            String words = DiagnosticPrinter.print(finding).stripTrailing();
            trees.printMessage(kind(finding), words, annotation.getLeaf(), annotation.getCompilationUnit());
        }
    }

    /** What is wrong with the mark itself. */
    void mark(Diagnostic finding, TreePath place) {
        trees.printMessage(kind(finding), CallReport.words(finding), place.getLeaf(), place.getCompilationUnit());
    }

    /** What nobody can check here. */
    void note(String words, TreePath place) {
        trees.printMessage(Kind.NOTE, words, place.getLeaf(), place.getCompilationUnit());
    }

    private void say(Diagnostic finding, String place, TreePath initializer) {
        if (finding.code().severity() == Severity.WARNING
                && CallReport.isSuppressed(trees, initializer, finding.code())) {
            return;
        }
        Tree literal = initializer.getLeaf();
        Tree mark = Mark.at(finding.where().start(), literal).orElse(literal);
        trees.printMessage(kind(finding), CallReport.words(finding, place), mark, initializer.getCompilationUnit());
    }

    private static Kind kind(Diagnostic finding) {
        return finding.code().severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }

    /** The file of Java, with stars in the place of secrets. */
    private static Source file(TreePath path, JsonFindings findings, TracedText text, Source json) {
        String name = path.getCompilationUnit().getSourceFile().getName().replaceAll(".*[/\\\\]", "");
        Source file = new Source(name, JsonConstants.source(path).orElse("").toString());
        return file.text().isEmpty()
                ? file
                : findings.secrets().masked(file, at -> text.offset(at + skipped(text, json)));
    }

    private static Span inFile(Span where, Source file, TracedText text, Source json) {
        int skipped = skipped(text, json);
        int start = text.offset(where.start() + skipped);
        int end = where.end() == where.start() ? start : text.offset(where.end() - 1 + skipped) + 1;
        return new Span(file, start, Math.max(start, end));
    }

    /** A byte order mark, of which sources say nothing. */
    private static int skipped(TracedText text, Source json) {
        return text.text().length() - json.text().length();
    }
}
