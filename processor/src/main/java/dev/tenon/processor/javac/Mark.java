package dev.tenon.processor.javac;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A tree to point at where there is none. A compiler takes messages at trees alone, and a mistake inside a string has no tree; but of
 * the tree it takes nothing except the offset, so that one of another file will do that stands at the same offset.
 */
final class Mark {

    private static final String NOTHING = "class A {}";

    private Mark() {}

    /** A tree at an offset; empty where it would not be of the kind that the compiler of {@code like} takes. */
    static Optional<Tree> at(int offset, Tree like) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            return Optional.empty();
        }
        try {
            JavaCompiler.CompilationTask task = javac.getTask(
                    Writer.nullWriter(), null, nothing -> {}, List.of("-proc:none"), null, List.of(new Blank(offset)));
            for (var unit : ((JavacTask) task).parse()) {
                Tree mark = unit.getTypeDecls().get(0);
                return Optional.of(mark)
                        .filter(found -> found.getClass().getClassLoader()
                                == like.getClass().getClassLoader());
            }
        } catch (IOException | RuntimeException e) {
            // Whatever compiler this is: the literal is near enough.
        }
        return Optional.empty();
    }

    private static final class Blank extends SimpleJavaFileObject {

        private final int offset;

        private Blank(int offset) {
            super(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE);
            this.offset = offset;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return " ".repeat(offset) + NOTHING;
        }
    }
}
