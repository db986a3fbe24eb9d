package com.example.cranes;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Has hooks. Declared at hooks.tenon:2. */
@NullMarked
@Generated("dev.tenon")
public interface Hooked {
    /** {@code hooks}, 1 to 4, hooks.tenon:2. */
    int hooks();
}
