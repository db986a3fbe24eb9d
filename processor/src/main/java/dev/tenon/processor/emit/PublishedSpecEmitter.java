package dev.tenon.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.format.Stripped;
import dev.tenon.spec.resolve.Published;
import dev.tenon.spec.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The class that carries the spec to the compilers of those who use the bindings. */
public final class PublishedSpecEmitter {

    /** Three bytes each at most, and 65,535 are too many. */
    private static final int MOST_CHARS = 16_000;

    private static final int MOST_LINES = 200;

    private static final Pattern LINE = Pattern.compile("[^\n]{0,2000}\n|[^\n]{1,2000}");

    private PublishedSpecEmitter() {}

    /**
     * The class as a file.
     *
     * @param sources the files of the spec, the root first
     */
    public static JavaFile emit(List<Source> sources, EmittedNames names) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(RuntimeClasses.PUBLISHED_SPEC)
                .addMember("format", "$L", Published.FORMAT)
                .addMember("root", JavaText.literal(sources.get(0).path()));
        sources.forEach(source -> spec.addMember("files", "$L", file(source)));
        ClassName name = names.publishedSpec();
        TypeSpec type = EmitContext.topLevel(TypeSpec.classBuilder(name))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Docs.of("The spec of these classes, for the compilers of those who use them."))
                .addAnnotation(spec.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        return JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static AnnotationSpec file(Source source) {
        AnnotationSpec.Builder file = AnnotationSpec.builder(RuntimeClasses.PUBLISHED_SPEC.nestedClass("File"))
                .addMember("path", JavaText.literal(source.path()));
        pieces(Stripped.of(source)).forEach(piece -> file.addMember("text", piece));
        return file.build();
    }

    private static List<CodeBlock> pieces(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        List<CodeBlock> lines = new ArrayList<>();
        int chars = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (lines.size() == MOST_LINES || chars + line.group().length() > MOST_CHARS) {
                pieces.add(CodeBlock.join(lines, "\n+ "));
                lines.clear();
                chars = 0;
            }
            lines.add(JavaText.literal(line.group()));
            chars += line.group().length();
        }
        pieces.add(CodeBlock.join(lines, "\n+ "));
        return pieces;
    }
}
