package dev.tenon.processor.javac;

import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Says things through the compiler: a spec's mistakes with their own place in front, one message each. */
public final class MessagerReport {

    private final Messager messager;

    public MessagerReport(Messager messager) {
        this.messager = messager;
    }

    /** What is to be said about a spec. */
    public void diagnostics(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            Kind kind = diagnostic.code().severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
            messager.printMessage(kind, DiagnosticPrinter.print(diagnostic));
        }
    }

    /** There is no such file. */
    public void noSpec(BindingsRequest request) {
        messager.printMessage(
                Kind.ERROR,
                "there is no spec file \"" + request.spec()
                        + "\" among the resources of this project or on its class path; "
                        + "with Maven it belongs in src/main/resources",
                request.element(),
                request.annotation(),
                request.value());
    }

    /** The package has a class of that name already, written by hand or emitted for another spec. */
    public void taken(BindingsRequest request, String qualifiedName) {
        messager.printMessage(
                Kind.ERROR,
                "the spec file \"" + request.spec() + "\" gives rise to the class " + qualifiedName
                        + ", which there is already; give bindings a package of their own",
                request.element(),
                request.annotation(),
                request.value());
    }

    /** Our own mistake, with all there is to find it. */
    public void bug(BindingsRequest request, Exception bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        messager.printMessage(
                Kind.ERROR,
                "Tenon failed on \"" + request.spec() + "\"; this is a bug of Tenon, please report it with the spec:\n"
                        + trace,
                request.element());
    }
}
