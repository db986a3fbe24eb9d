package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Fields that several actions share. Declared at main.tenon:18. */
@NullMarked
@Generated("dev.tenon")
public interface Sent {
}
