package dev.tenon.processor;

import com.google.auto.service.AutoService;
import dev.tenon.processor.javac.BindingsRequest;
import dev.tenon.processor.javac.CallChecks;
import dev.tenon.processor.javac.Javac;
import dev.tenon.processor.javac.MessagerReport;
import dev.tenon.processor.javac.PublishedClasses;
import dev.tenon.processor.javac.SpecLocator;
import dev.tenon.spec.resolve.SpecFiles;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Emits bindings for each package that carries {@code @Bindings}. The last resort for our own bugs is here; for those of the checks,
 * which javac calls when no processor runs any more, it is in {@link CallChecks}.
 */
@AutoService(Processor.class)
public final class TenonProcessor extends AbstractProcessor {

    /** {@code -Atenon.calls=off} leaves calls of emitted classes alone. */
    private static final String CALLS = "tenon.calls";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(BindingsRequest.ANNOTATION, CallChecks.JSON);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CALLS);
    }

    /** Other compilers than javac run processors too: there, calls are not looked at. */
    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (!"off".equals(environment.getOptions().get(CALLS))) {
            Javac.task(environment).ifPresent(task -> CallChecks.attach(task, environment.getFiler()));
        }
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        MessagerReport report = new MessagerReport(processingEnv.getMessager());
        for (TypeElement annotation : annotations) {
            for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                BindingsRequest.of(annotated).ifPresent(request -> answer(request, report));
            }
        }
        return false;
    }

    private void answer(BindingsRequest request, MessagerReport report) {
        try {
            emit(request, report);
        } catch (IOException | RuntimeException e) {
            report.bug(request, e);
        }
    }

    private void emit(BindingsRequest request, MessagerReport report) throws IOException {
        Optional<SpecFiles> specs = new SpecLocator(processingEnv.getFiler()).locate(request.spec());
        if (specs.isEmpty()) {
            report.noSpec(request);
            return;
        }
        Pipeline.Result result = Pipeline.run(
                specs.get(),
                new Target(request.spec(), request.packageName(), request.everything()),
                new PublishedClasses(processingEnv.getElementUtils()));
        report.diagnostics(result.diagnostics());
        for (SourceFile file : result.files()) {
            try {
                write(file, request);
            } catch (FilerException e) {
                report.taken(request, file.qualifiedName());
            }
        }
    }

    private void write(SourceFile file, BindingsRequest request) throws IOException {
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(file.qualifiedName(), request.element())
                .openWriter()) {
            out.write(file.text());
        }
    }
}
