package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Fields that several actions share. Declared at main.tenon:20. */
@NullMarked
@Generated("dev.tenon")
public interface CraneThatLiftsContainers {
    /** {@code crane_that_lifts_containers}, main.tenon:20. */
    String craneThatLiftsContainers();
}
