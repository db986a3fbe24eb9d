package dev.tenon.runtime.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the factory by which an object mapper, be it of Jackson 2 or of Jackson 3, makes an emitted class.
 *
 * <p>It takes the JSON as a tree, so that what is read and what is refused is one and the same as with our own codec.
 */
@JacksonAnnotationsInside
@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromJson {}
