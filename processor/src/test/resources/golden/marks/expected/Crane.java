package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Fields that several actions share. Declared at main.tenon:10. */
@NullMarked
@Generated("dev.tenon")
public interface Crane {
    /**
     * {@code hook}, main.tenon:11.
     *
     * @deprecated use {@link #newHook()}
     */
    @Deprecated
    int hook();

    /**
     * {@code new-hook}, main.tenon:12.
     *
     * @since 2026-02
     */
    @Nullable Integer newHook();
}
