package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Pages;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import java.util.Optional;

/** The expression that goes through all pages of an operation. */
final class PagesCode {

    private final EmitContext context;
    private final Pages pages;
    private final Content page;
    private final ContentCode contents;

    PagesCode(EmitContext context, Exchange exchange, Pages pages) {
        this.context = context;
        this.pages = pages;
        this.page = exchange.result().orElseThrow();
        this.contents = new ContentCode(context);
    }

    /** {@code Paged<String>}. */
    TypeName type() {
        return ParameterizedTypeName.get(RuntimeClasses.PAGED, item());
    }

    private TypeName item() {
        if (pages.items().isPresent()) {
            ValueType.ListOf list =
                    (ValueType.ListOf) pages.items().get().last().type();
            return context.types().boxed(list.item());
        }
        return ((ParameterizedTypeName) contents.result(page)).typeArguments().get(0);
    }

    /**
     * The whole expression.
     *
     * @param call makes the call of the first page
     * @param body makes what each call sends
     */
    CodeBlock of(CodeBlock call, Optional<CodeBlock> body) {
        CodeBlock items = pages.items().map(this::getter).orElse(CodeBlock.of("page -> page"));
        return CodeBlock.of(
                "client.<$T, $T>pages(reply -> reply$L, $L)$L\n$L",
                contents.result(page),
                item(),
                contents.read(page),
                items,
                body.map(sent -> CodeBlock.of("\n.sending($L)", sent)).orElse(CodeBlock.of("")),
                way(call));
    }

    private CodeBlock way(CodeBlock call) {
        if (pages.way() instanceof Pages.ByNumber number) {
            CodeBlock name = JavaText.literal(number.parameter().wireName());
            return CodeBlock.of(".byNumber($L, $L, $L)", call, name, number.first());
        }
        if (pages.way() instanceof Pages.ByCursor cursor) {
            CodeBlock name = JavaText.literal(cursor.parameter().wireName());
            return CodeBlock.of(".byCursor($L, $L, $L)", call, name, getter(cursor.field()));
        }
        return CodeBlock.of(".byLink($L)", call);
    }

    /** {@code Tags::tags}, or for a longer path an expression that is null where a step of it is. */
    private CodeBlock getter(FieldPath path) {
        List<Field> steps = path.steps();
        if (steps.size() == 1) {
            return CodeBlock.of(
                    "$T::$N", (ClassName) contents.result(page), context.names().member(steps.get(0)));
        }
        CodeBlock.Builder guards = CodeBlock.builder();
        CodeBlock reached = CodeBlock.of("page");
        for (int i = 0; i < steps.size(); i++) {
            reached = CodeBlock.of("$L.$N()", reached, context.names().member(steps.get(i)));
            if (i < steps.size() - 1 && !steps.get(i).required()) {
                guards.add("$L == null ? null : ", reached);
            }
        }
        return CodeBlock.of("page -> $L$L", guards.build(), reached);
    }
}
