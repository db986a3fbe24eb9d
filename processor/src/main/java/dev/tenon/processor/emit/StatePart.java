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
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The class {@code State}: the fields of one object, how they are read, written, checked and compared. View, create request and
 * update are thin classes around one of it, so each of these exists once per action.
 */
final class StatePart {

    private static final String FIELDS = "FIELDS";

    private final EmitContext context;
    private final TypeName parent;
    private final List<Property> properties;
    private final List<Rule> rules;
    private final Patterns patterns = new Patterns();
    private String constant = "";
    private boolean open;

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

    /** States in other packages extend it, and their builders set its variables. */
    StatePart open() {
        open = true;
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
                            .addModifiers(open ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                            .build());
        }
        if (!properties.isEmpty()) {
            state.addField(fieldNames())
                    .addMethod(fieldNamesGetter())
                    .addMethod(readField())
                    .addMethod(writeField());
        }
        if (!properties.isEmpty() || !inherits()) {
            state.addMethod(values());
        }
        List<MethodSpec> check = CheckMethods.of(checks(), inherits());
        patterns.fields().forEach(state::addField);
        return state.addMethods(check);
    }

    private boolean inherits() {
        return !parent.equals(RuntimeClasses.OBJECT_STATE);
    }

    /** The own names come first: their numbers stay what they are when the parent gains a field. */
    private FieldSpec fieldNames() {
        CodeBlock all = CodeBlock.of("$T.of($L)", RuntimeClasses.FIELD_NAMES, literals(byWireName().keySet().stream()));
        CodeBlock own = CodeBlock.of(
                "$L$L$L$L",
                all,
                marked("readOnly", property -> !property.inRequests() && !hasOtherSide(property)),
                marked(
                        "nullable",
                        property -> property.inRequests() && property.field().nullable()),
                marked("secret", property -> property.field().secret()));
        return FieldSpec.builder(RuntimeClasses.FIELD_NAMES, FIELDS, Modifier.STATIC, Modifier.FINAL)
                .addModifiers(open ? new Modifier[] {Modifier.PROTECTED} : new Modifier[0])
                .initializer(inherits() ? CodeBlock.of("$L.and($T.$L)", own, parent, FIELDS) : own)
                .build();
    }

    private CodeBlock marked(String mark, Predicate<Property> which) {
        List<String> names =
                properties.stream().filter(which).map(Property::wireName).toList();
        return names.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".$L($L)", mark, literals(names.stream()));
    }

    private static CodeBlock literals(Stream<String> names) {
        return names.map(JavaText::literal).collect(CodeBlock.joining(", "));
    }

    /** True for a field whose wire name means something else in the other direction. */
    private boolean hasOtherSide(Property property) {
        return isSecond(property) || byWireName().get(property.wireName()).size() > 1;
    }

    private static MethodSpec fieldNamesGetter() {
        return overriding("fieldNames", Modifier.PUBLIC)
                .returns(RuntimeClasses.FIELD_NAMES)
                .addStatement("return $L", FIELDS)
                .build();
    }

    /**
     * The cases are the numbers that {@code FIELDS} gives the names.
     *
     * <pre>{@code
     * switch (field) {
     *     case 0 -> this.dockerImageTag = in.string();
     *     default -> super.readField(field - 1, in);
     * }
     * }</pre>
     */
    private MethodSpec readField() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (field)");
        Map<String, List<Property>> byWireName = byWireName();
        int number = 0;
        for (List<Property> sides : byWireName.values()) {
            code.add(readCase(number++, sides));
        }
        code.addStatement("default -> super.readField(field - $L, in)", byWireName.size())
                .endControlFlow();
        return overriding("readField", Modifier.PUBLIC)
                .addParameter(TypeName.INT, "field")
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

    /** A field with two sides is read as what the direction asks for; the parent may have the other side. */
    private CodeBlock readCase(int number, List<Property> sides) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock label = CodeBlock.of("case $L ->", number);
        Property own = sides.get(0);
        if (sides.size() == 1 && !isSecond(own)) {
            return code.addStatement("$L $L", label, read(own)).build();
        }
        CodeBlock other = sides.size() == 1 ? inherited(own) : read(sides.get(1));
        boolean written = own.field().side() == Side.WRITE;
        return code.beginControlFlow("$L", label)
                .beginControlFlow("if (in.isRequest())")
                .addStatement("$L", written ? read(own) : other)
                .nextControlFlow("else")
                .addStatement("$L", written ? other : read(own))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock inherited(Property property) {
        CodeBlock name = JavaText.literal(property.wireName());
        return CodeBlock.of("super.readField($T.$L.indexOf($L), in)", parent, FIELDS, name);
    }

    /** True for the side of a field of which the parent has the other. */
    private boolean isSecond(Property property) {
        return inherits() && context.names().isPaired(property.field());
    }

    private CodeBlock read(Property property) {
        if (property.wireName().equals(constant)) {
            return CodeBlock.of("this.$1N = in.constant(this.$1N)", property.variable());
        }
        CodeBlock value = ReadCode.of(context.names(), property.field().type());
        return CodeBlock.of("this.$N = $L", property.variable(), ConstantCode.read(property, value));
    }

    private MethodSpec writeField() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (field)");
        int number = 0;
        for (List<Property> sides : byWireName().values()) {
            code.add(writeCase(CodeBlock.of("case $L ->", number++), sides));
        }
        code.addStatement("default -> super.writeField(field - $L, out)", number)
                .endControlFlow();
        return overriding("writeField", Modifier.PUBLIC)
                .addParameter(TypeName.INT, "field")
                .addParameter(RuntimeClasses.JSON_WRITER, "out")
                .addCode(code.build())
                .build();
    }

    /** Of two sides one at most has a value; of an explicit null only one may speak, or it would stand twice. */
    private CodeBlock writeCase(CodeBlock label, List<Property> sides) {
        Property own = sides.get(0);
        CodeBlock.Builder code = CodeBlock.builder();
        if (sides.size() == 1 && !isSecond(own)) {
            return code.addStatement("$L $L", label, WriteCode.of(own)).build();
        }
        code.beginControlFlow("$L", label);
        Property written =
                sides.stream().filter(Property::inRequests).findFirst().orElse(own);
        code.beginControlFlow(
                written.inRequests()
                        ? "if (out.isRequest() || this.$1N != null)"
                        : "if (!out.isRequest() && this.$1N != null)",
                written.variable());
        code.addStatement("$L", WriteCode.of(written));
        if (sides.size() > 1) {
            code.nextControlFlow("else").addStatement("$L", WriteCode.of(other(sides, written)));
        }
        return code.endControlFlow().endControlFlow().build();
    }

    private static Property other(List<Property> sides, Property side) {
        return sides.get(0).equals(side) ? sides.get(1) : sides.get(0);
    }

    private MethodSpec values() {
        TypeName objects = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));
        CodeBlock own = properties.stream()
                .map(property -> CodeBlock.of("this.$N", property.variable()))
                .collect(CodeBlock.joining(", "));
        CodeBlock code = inherits()
                ? CodeBlock.of("return join(super.values(), $L);\n", own)
                : properties.isEmpty()
                        ? CodeBlock.of("return new $T[0];\n", Object.class)
                        : CodeBlock.of("return new $T[] {$L};\n", Object.class, own);
        return overriding("values", Modifier.PROTECTED)
                .returns(objects)
                .addCode(code)
                .build();
    }

    private List<CodeBlock> checks() {
        List<CodeBlock> checks = new ArrayList<>();
        for (Property property : properties) {
            if (property.inRequests()) {
                checks(property).forEach(call -> checks.add(CodeBlock.of("$L;\n", call)));
            }
        }
        RuleCode ruleCode = new RuleCode(new ConditionCode(context, patterns));
        rules.forEach(rule -> checks.add(ruleCode.of(rule)));
        return checks;
    }

    private List<CodeBlock> checks(Property property) {
        List<CodeBlock> calls = new ArrayList<>();
        CodeBlock path = JavaText.literal(property.wireName());
        CodeBlock value = CodeBlock.of("this.$N", property.variable());
        if (property.field().required()) {
            calls.add(CodeBlock.of("violations.required($L, $L)", path, value));
        }
        if (property.isSetOnce()) {
            calls.add(CodeBlock.of("violations.createOnly($L, $L)", path, value));
        }
        CheckCode code = new CheckCode(property.field().secret(), patterns);
        calls.addAll(code.of(property.field().type(), path, value));
        return calls;
    }

    private static MethodSpec.Builder overriding(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }
}
