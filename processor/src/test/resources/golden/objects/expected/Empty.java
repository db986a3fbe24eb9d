package com.example.harbour;

import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ObjectState;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Empty}. Declared at main.tenon:15. */
@NullMarked
@Generated("dev.tenon")
public final class Empty extends Model {
    final State state;

    private Empty(State state) {
        super(state);
        this.state = state;
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Empty fromJson(JsonValue json) {
        return new Empty(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Empty read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Empty(state);
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        @Override
        protected @Nullable Object[] values() {
            return new Object[0];
        }
    }
}
