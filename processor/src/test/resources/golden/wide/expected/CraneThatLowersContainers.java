package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Fields that several actions share. Declared at main.tenon:21. */
@NullMarked
@Generated("dev.tenon")
public interface CraneThatLowersContainers {
    /** {@code crane_that_lowers_containers}, main.tenon:21. */
    String craneThatLowersContainers();
}
