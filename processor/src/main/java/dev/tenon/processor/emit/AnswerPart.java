package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.OperationNames;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of a result and of the headers that belong to it. */
final class AnswerPart {

    private final EmitContext context;
    private final Exchange exchange;
    private final OperationNames names;
    private final ContentCode contents;

    AnswerPart(EmitContext context, Exchange exchange, OperationNames names) {
        this.context = context;
        this.exchange = exchange;
        this.names = names;
        this.contents = new ContentCode(context);
    }

    /**
     * <pre>{@code
     * public record GetAnswer(byte[] body, String mediaType, @Nullable String digest) {}
     * }</pre>
     */
    TypeSpec type(String operation) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(Docs.of("What " + JavaText.code(operation) + " answers."))
                .add("\n");
        exchange.result().ifPresent(result -> {
            components.addParameter(contents.result(result), "body");
            doc.add("@param body the body\n");
        });
        for (Field answer : exchange.answers()) {
            TypeName type = answer.required()
                    ? context.types().unboxed(answer.type())
                    : context.types().nullable(answer.type());
            ParameterSpec component =
                    ParameterSpec.builder(type, names.member(answer)).build();
            components.addParameter(component);
            doc.add(Docs.parameter(component.name(), answer));
        }
        return TypeSpec.recordBuilder(names.answer().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc.build())
                .recordConstructor(components.build())
                .build();
    }

    /** The expression that makes one of a {@code reply}. */
    CodeBlock of(ClassName type) {
        List<CodeBlock> values = new ArrayList<>();
        exchange.result().ifPresent(result -> values.add(CodeBlock.of("reply$L", contents.read(result))));
        exchange.answers().forEach(answer -> values.add(contents.header(answer)));
        return CodeBlock.of("new $T($L)", type, CodeBlock.join(values, ", "));
    }
}
