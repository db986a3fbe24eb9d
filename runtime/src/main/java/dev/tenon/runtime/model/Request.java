package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonWriter;

/**
 * An object that a client sends. Wherever it is written, what only the server says is left out of the objects in it, and so are nulls
 * that only the server may send: what was read from a response can be a part of a request.
 */
public abstract class Request extends Model {

    private final ObjectState state;

    protected Request(ObjectState state) {
        super(state);
        this.state = state;
    }

    @Override
    public final void writeTo(JsonWriter out) {
        out.request(state);
    }
}
