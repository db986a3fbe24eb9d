package dev.tenon.processor.javac;

import com.sun.source.util.TreePath;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Lends trees the form of places in a file, as values of specs have them, and takes them back. */
final class Places {

    private final Source source = new Source("", "");
    private final List<TreePath> trees = new ArrayList<>();

    Span of(TreePath tree) {
        trees.add(tree);
        return new Span(source, trees.size() - 1, trees.size() - 1);
    }

    TreePath tree(Span where) {
        return trees.get(where.start());
    }
}
