package dev.tenon.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.Diagnostic.Kind;

/** Looks at the calls of emitted classes, and at JSON that is marked as theirs, in each class that javac has understood. */
public final class CallChecks implements TaskListener {

    /** The mark of JSON, which the processor claims: javac would wonder whose it is. */
    public static final String JSON = JsonMarks.ANNOTATION;

    /**
     * So that nothing is told twice where both the processor and the plugin run, who share a class loader and nothing else. A task
     * holds its listeners, and nobody else does, or it would never go away.
     */
    private static final Map<JavacTask, WeakReference<CallChecks>> ATTACHED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Trees trees;
    private final PublishedSpecs specs;
    private final Bound bound;
    private final Refusals refusals;
    private Optional<Filer> filer = Optional.empty();

    private CallChecks(JavacTask task) {
        this.trees = Trees.instance(task);
        this.specs = new PublishedSpecs(task.getElements());
        this.bound = new Bound(trees, specs);
        this.refusals = new Refusals(task);
    }

    /** From here on, the classes that a compiler comes to are looked at. */
    public static void attach(JavacTask task) {
        attached(task);
    }

    /** The same where a processor runs, which finds resources. */
    public static void attach(JavacTask task, Filer filer) {
        attached(task).filer = Optional.of(filer);
    }

    private static CallChecks attached(JavacTask task) {
        WeakReference<CallChecks> known = ATTACHED.get(task);
        CallChecks checks = known == null ? null : known.get();
        if (checks == null) {
            checks = new CallChecks(task);
            task.addTaskListener(checks);
            ATTACHED.put(task, new WeakReference<>(checks));
        }
        return checks;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
            Tree tree = trees.getTree(event.getTypeElement());
            if (tree != null) {
                check(TreePath.getPath(event.getCompilationUnit(), tree));
            }
        }
    }

    /** Whatever goes wrong with the checks, the program compiles: javac would stop, and say that the mistake is its own. */
    private void check(TreePath path) {
        try {
            Places places = new Places();
            CallReport report = new CallReport(trees, places, refusals);
            JsonMarks marks = new JsonMarks(trees, specs, resources(path.getCompilationUnit()));
            new ClassScanner(bound, places, report, marks).scan(path, null);
        } catch (StackOverflowError e) {
            leave(path, "an expression in it is nested too deep");
        } catch (RuntimeException e) {
            leave(path, "by a bug of Tenon; please report it: " + words(e));
        }
    }

    /** Without its message, which may quote the program. The JVM leaves out the places of exceptions that it has thrown often. */
    private static String words(RuntimeException bug) {
        return Stream.of(bug.getStackTrace())
                .findFirst()
                .map(place -> bug.getClass().getName() + " at " + place)
                .orElse(bug.getClass().getName());
    }

    private void leave(TreePath path, String why) {
        trees.printMessage(
                Kind.NOTE,
                "not all calls in this class are checked: " + why,
                path.getLeaf(),
                path.getCompilationUnit());
    }

    private Resources resources(CompilationUnitTree unit) {
        return filer.<Resources>map(FilerResources::new).orElseGet(() -> new SourceResources(unit));
    }
}
