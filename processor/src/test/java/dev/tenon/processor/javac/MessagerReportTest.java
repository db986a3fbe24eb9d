package dev.tenon.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class MessagerReportTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void reportsAnExceptionOfOursAsABugWithAllThereIsToFindIt() {
        Messager messager = fake(Messager.class, (method, arguments) -> {
            assertThat(arguments[0]).isEqualTo(Diagnostic.Kind.ERROR);
            said.add(String.valueOf(arguments[1]));
        });
        AnnotationValue value = (AnnotationValue) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AnnotationValue.class},
                (proxy, method, arguments) -> "harbour.tenon");
        BindingsRequest request = new BindingsRequest(
                fake(PackageElement.class, (method, arguments) -> {}),
                fake(AnnotationMirror.class, (method, arguments) -> {}),
                value,
                false);

        new MessagerReport(messager).bug(request, new IllegalStateException("the sea is dry"));

        assertThat(said)
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("Tenon failed on \"harbour.tenon\"")
                        .contains("bug of Tenon")
                        .contains("IllegalStateException: the sea is dry")
                        .contains("MessagerReportTest.java"));
    }

    private interface Call {
        void take(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    call.take(method.getName(), arguments);
                    return null;
                }));
    }
}
