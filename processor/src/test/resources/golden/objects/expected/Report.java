package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Report}. Declared at main.tenon:13. */
@NullMarked
@Generated("dev.tenon")
public final class Report extends Model {
    final State state;

    private Report(State state) {
        super(state);
        this.state = state;
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Report fromJson(JsonValue json) {
        return new Report(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Report read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Report(state);
    }

    /** {@code lines}, main.tenon:13. */
    public List<String> lines() {
        return promised(state.lines, "lines");
    }

    /** {@code crate}, main.tenon:13. */
    public @Nullable Crate crate() {
        return state.crate;
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("lines", "crate").readOnly("lines", "crate");

        @Nullable List<String> lines;
        @Nullable Crate crate;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.lines = in.strings();
                case 1 -> this.crate = Crate.read(in);
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.strings("lines", this.lines);
                case 1 -> out.object("crate", this.crate);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.lines, this.crate};
        }
    }
}
