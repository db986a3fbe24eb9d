package dev.tenon.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;

/** Build tools put an environment of their own around that of javac. Bindings are emitted in each; calls are looked at where javac is found. */
class WrappedEnvironmentTest {

    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString(
            "harbour.package-info",
            "@Bindings(\"specs/harbour.tenon\")\npackage harbour;\n\nimport dev.tenon.runtime.Bindings;\n");

    private static final JavaFileObject USER = JavaFileObjects.forSourceString("user.User", """
            package user;

            class User {
                Object request = harbour.Sail.create().name("Sail").speed(12).speed(13).build();
            }
            """);

    @Test
    void anEnvironmentThatHoldsTheOtherInAField() {
        assertThat(messages(Wrapper::new)).singleElement().satisfies(WrappedEnvironmentTest::isOfTheCall);
    }

    @Test
    void oneWithinAnother() {
        assertThat(messages(environment -> new Outer(new Wrapper(environment))))
                .singleElement()
                .satisfies(WrappedEnvironmentTest::isOfTheCall);
    }

    @Test
    void aProxyWithAWayThroughIt() {
        assertThat(messages(environment -> APIWrappers.wrapped(ProcessingEnvironment.class, environment)))
                .singleElement()
                .satisfies(WrappedEnvironmentTest::isOfTheCall);
    }

    @Test
    void aProxyThatHidesTheCompilerHidesTheChecksAlone() {
        assertThat(messages(environment -> hidden(ProcessingEnvironment.class, environment)))
                .isEmpty();
    }

    @Test
    void anEnvironmentAroundItself() {
        assertThat(messages(Circle::new)).isEmpty();
    }

    private static void isOfTheCall(String message) {
        assertThat(message).startsWith("[T0905]");
    }

    /** All that is said: that the user's bindings are missing is never among it. */
    private static List<String> messages(UnaryOperator<ProcessingEnvironment> wrapping) {
        Compilation compilation = javac().withProcessors(new Wrapping(wrapping)).compile(PACKAGE, USER);
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static <T> T hidden(Class<T> type, T inner) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return method.invoke(inner, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        // By a loader that does not know the way through.
        return type.cast(Proxy.newProxyInstance(ClassLoader.getPlatformClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Tenon's processor, to which a tool hands an environment of its own. */
    private static final class Wrapping extends AbstractProcessor {

        private final TenonProcessor tenon = new TenonProcessor();
        private final UnaryOperator<ProcessingEnvironment> wrapping;

        private Wrapping(UnaryOperator<ProcessingEnvironment> wrapping) {
            this.wrapping = wrapping;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            tenon.init(wrapping.apply(environment));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return tenon.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return tenon.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            tenon.process(annotations, round);
            return false;
        }
    }

    private static class Wrapper implements ProcessingEnvironment {

        private final ProcessingEnvironment delegate;

        private Wrapper(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }

    private static final class Outer extends Wrapper {
        private Outer(ProcessingEnvironment delegate) {
            super(delegate);
        }
    }

    /** Leads to nobody but itself. */
    private static final class Circle extends Wrapper {

        @SuppressWarnings("UnusedVariable") // It is found by its type.
        private final ProcessingEnvironment self = this;

        private Circle(ProcessingEnvironment inner) {
            super(hidden(ProcessingEnvironment.class, inner));
        }
    }
}
