package com.example.harbour;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An action of a type that another project adds. It is read as such where its type is told of: to the client, or to
 * {@code fromJson}.
 */
@NullMarked
@Generated("dev.tenon")
public abstract non-sealed class AddedStep extends Step {
    protected AddedStep(Step.State state) {
        super(state);
    }

    /**
     * A request that creates an action of an added type.
     *
     * @param <V> what the server answers
     */
    public abstract static non-sealed class Create<V extends AddedStep> extends Step.Create<V> {
        protected Create(Step.State state) {
            super(state);
        }
    }

    /**
     * A request that changes some fields of an action of an added type.
     *
     * @param <V> what the server answers
     */
    public abstract static non-sealed class Update<V extends AddedStep> extends Step.Update<V> {
        protected Update(Step.State state) {
            super(state);
        }
    }
}
