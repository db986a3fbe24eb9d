package dev.tenon.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of which type the JSON in a constant is, so that Tenon's processor holds it against the spec while the program is compiled.
 *
 * <pre>{@code
 * @JsonOf(DockerPush.Create.class)
 * static final String PUSH = """
 *         {"type": "DOCKER_PUSH", "name": "push", "docker_image_tag": "latest"}
 *         """;
 *
 * @JsonOf(value = DockerPush.class, resource = true)
 * static final String ANSWER = "answers/push.json";
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.LOCAL_VARIABLE})
@Retention(RetentionPolicy.CLASS)
public @interface JsonOf {

    /** A class of bindings: an action, its request to create or to update, an abstract action, an object, an enum or a union. */
    Class<?> value();

    /**
     * Whether the constant is the name of a resource that holds the JSON, and not the JSON: what the program opens is then what is
     * checked. The name is looked up as a class loader does, then as the class around the constant does.
     */
    boolean resource() default false;
}
