package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Fields that several actions share. Declared at main.tenon:16. */
@NullMarked
@Generated("dev.tenon")
public interface Paid {
    /** {@code price}, at least 0, in cents, {@code 0} if absent, main.tenon:16. */
    @Nullable Long price();
}
