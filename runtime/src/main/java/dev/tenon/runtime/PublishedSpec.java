package dev.tenon.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The spec of which the bindings in a package were made, for the compiler of whoever uses them: with it, Tenon's processor finds
 * wrong calls in projects that have only the jar. It stands at a class {@code TenonSpec} in each package of bindings. Comments and
 * the content of examples are left out; what is left stands at its line and column.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PublishedSpec {

    /** What whoever extends the bindings can rely on in their classes, by number; 0 before there was any. */
    int format() default 0;

    /** The path of the root file. */
    String root();

    /** All files, the root first. */
    File[] files();

    /** One file of a spec. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface File {

        /** Its path under the folder of the spec. */
        String path();

        /** Its text, in pieces, since a constant of a class file holds no more than 65,535 bytes. */
        String[] text();
    }
}
