package dev.tenon.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The class {@code State}: the fields of one object, how they are read, written, checked and compared. View, create request and
 * update are thin classes around one of it, so each of these exists once per action.
 */
final class StatePart {

    private static final int VALUES_PER_LINE = 4;

    private final EmitContext context;
    private final TypeName parent;
    private final List<Property> properties;
    private final List<Rule> rules;
    private final Patterns patterns = new Patterns();
    private String constant = "";

    /** @param parent the state that this one extends: the base's, or the runtime's */
    StatePart(EmitContext context, TypeName parent, List<Property> properties, List<Rule> rules) {
        this.context = context;
        this.parent = parent;
        this.properties = properties;
        this.rules = rules;
    }

    /** The property of that name, once it has a value, can have no other: a discriminator. */
    StatePart withConstant(String wireName) {
        constant = wireName;
        return this;
    }

    /** The class without constructors. */
    TypeSpec.Builder type() {
        TypeSpec.Builder state = TypeSpec.classBuilder("State")
                .addModifiers(Modifier.STATIC)
                .superclass(parent)
                .addJavadoc(Docs.of("The fields, as the view, the requests and their builders share them."));
        for (Property property : properties) {
            state.addField(
                    FieldSpec.builder(context.types().nullable(property.field().type()), property.variable())
                            .build());
        }
        if (!properties.isEmpty()) {
            state.addMethod(readField());
        }
        if (!properties.isEmpty() || !inherits()) {
            state.addMethod(writeFields()).addMethod(values());
        }
        MethodSpec check = check();
        patterns.fields().forEach(state::addField);
        if (!check.code().isEmpty()) {
            state.addMethod(check);
        }
        return state;
    }

    private boolean inherits() {
        return !parent.equals(RuntimeClasses.OBJECT_STATE);
    }

    /**
     * <pre>{@code
     * switch (name) {
     *     case "docker_image_tag" -> this.dockerImageTag = in.string();
     *     default -> {
     *         return super.readField(name, in);
     *     }
     * }
     * return true;
     * }</pre>
     */
    private MethodSpec readField() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
        byWireName().forEach((wireName, sides) -> code.add(readCase(wireName, sides)));
        code.beginControlFlow("default ->")
                .addStatement("return super.readField(name, in)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true");
        return overriding("readField", Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ClassName.get(String.class), "name")
                .addParameter(RuntimeClasses.JSON_READER, "in")
                .addCode(code.build())
                .build();
    }

    private Map<String, List<Property>> byWireName() {
        Map<String, List<Property>> byWireName = new LinkedHashMap<>();
        properties.forEach(property -> byWireName
                .computeIfAbsent(property.wireName(), name -> new ArrayList<>())
                .add(property));
        return byWireName;
    }

    private CodeBlock readCase(String wireName, List<Property> sides) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock label = CodeBlock.of("case $L ->", JavaText.literal(wireName));
        if (sides.size() == 1) {
            return code.addStatement("$L $L", label, read(sides.get(0))).build();
        }
        Property first = sides.get(0);
        boolean firstIsWritten = first.field().side() == Side.WRITE;
        return code.beginControlFlow("$L", label)
                .beginControlFlow("if (in.isRequest())")
                .addStatement("$L", read(firstIsWritten ? first : sides.get(1)))
                .nextControlFlow("else")
                .addStatement("$L", read(firstIsWritten ? sides.get(1) : first))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock read(Property property) {
        if (property.wireName().equals(constant)) {
            return CodeBlock.of("this.$1N = in.constant(this.$1N)", property.variable());
        }
        return CodeBlock.of(
                "this.$N = $L",
                property.variable(),
                ReadCode.of(context.names(), property.field().type()));
    }

    private MethodSpec writeFields() {
        MethodSpec.Builder method =
                overriding("writeFields", Modifier.PROTECTED).addParameter(RuntimeClasses.JSON_WRITER, "out");
        if (inherits()) {
            method.addStatement("super.writeFields(out)");
        }
        properties.forEach(property -> method.addStatement("$L", WriteCode.of(property)));
        return method.build();
    }

    private MethodSpec values() {
        TypeName objects = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                inherits() ? "return join(\n$>$>super.values(),\n" : "return new $T[] {\n$>",
                inherits() ? new Object[0] : new Object[] {Object.class});
        for (int i = 0; i < properties.size(); i++) {
            String after = i == properties.size() - 1 ? "" : (i + 1) % VALUES_PER_LINE == 0 ? ",\n" : ", ";
            code.add("this.$N$L", properties.get(i).variable(), after);
        }
        code.add(inherits() ? ");\n$<$<" : "\n$<};\n");
        return overriding("values", Modifier.PROTECTED)
                .returns(objects)
                .addCode(code.build())
                .build();
    }

    private MethodSpec check() {
        MethodSpec.Builder method =
                overriding("check", Modifier.PUBLIC).addParameter(RuntimeClasses.VIOLATIONS, "violations");
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : properties) {
            if (property.inRequests()) {
                checks(property).forEach(call -> code.addStatement("$L", call));
            }
        }
        RuleCode ruleCode = new RuleCode(new ConditionCode(context));
        rules.forEach(rule -> code.add(ruleCode.of(rule)));
        if (!code.isEmpty() && inherits()) {
            method.addStatement("super.check(violations)");
        }
        return method.addCode(code.build()).build();
    }

    private List<CodeBlock> checks(Property property) {
        List<CodeBlock> calls = new ArrayList<>();
        CodeBlock path = JavaText.literal(property.wireName());
        CodeBlock value = CodeBlock.of("this.$N", property.variable());
        if (property.field().required()) {
            calls.add(CodeBlock.of("violations.required($L, $L)", path, value));
        }
        CheckCode code = new CheckCode(property.field().secret(), patterns);
        calls.addAll(code.of(property.field().type(), path, value));
        return calls;
    }

    private static MethodSpec.Builder overriding(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }
}
