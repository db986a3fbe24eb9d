package dev.tenon.processor.javac;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Looks at the calls of emitted classes in each class that javac has understood. */
public final class CallChecks implements TaskListener {

    private final Trees trees;
    private final PublishedSpecs specs;
    private final Refusals refusals;

    private CallChecks(JavacTask task) {
        this.trees = Trees.instance(task);
        this.specs = new PublishedSpecs(task.getElements());
        this.refusals = new Refusals(task);
    }

    /** From here on, the classes that a compiler comes to are looked at. */
    public static void attach(JavacTask task) {
        task.addTaskListener(new CallChecks(task));
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
            Tree tree = trees.getTree(event.getTypeElement());
            if (tree != null) {
                Places places = new Places();
                CallReport report = new CallReport(trees, places, refusals);
                new CallScanner(trees, specs, places, report)
                        .scan(TreePath.getPath(event.getCompilationUnit(), tree), null);
            }
        }
    }
}
