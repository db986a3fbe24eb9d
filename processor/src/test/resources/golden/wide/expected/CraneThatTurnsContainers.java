package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Fields that several actions share. Declared at main.tenon:22. */
@NullMarked
@Generated("dev.tenon")
public interface CraneThatTurnsContainers {
    /** {@code crane_that_turns_containers}, main.tenon:22. */
    @Nullable String craneThatTurnsContainers();
}
