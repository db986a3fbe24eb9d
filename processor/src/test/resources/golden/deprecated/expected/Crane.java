package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Fields that several actions share. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public interface Crane {
    /**
     * {@code hook}, at least 1, main.tenon:8.
     *
     * @deprecated gone
     */
    @Deprecated
    int hook();
}
