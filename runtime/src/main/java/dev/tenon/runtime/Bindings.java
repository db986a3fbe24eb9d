package dev.tenon.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks Tenon's processor to emit the bindings of an API into the annotated package.
 *
 * <pre>{@code
 * @Bindings("buddy.tenon")
 * package works.buddy.api;
 * }</pre>
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Bindings {

    /** The root spec file, relative to the resources of the project. */
    String value();

    /**
     * Whether create requests and objects can also be made of an {@code Everything}: an interface with a method for each field. Who
     * implements it says a word on every field, so that a mapper does not compile any more once the spec has a field more.
     */
    boolean everything() default false;
}
