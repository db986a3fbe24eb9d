package probe;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the stack, from a token down to {@link Main}. */
public final class Probe {

    /** For each token the frames of reflection below it, empty for none. */
    static final List<String> SEEN = new ArrayList<>();

    private static final StackWalker STACK = StackWalker.getInstance(
            Set.of(StackWalker.Option.SHOW_REFLECT_FRAMES, StackWalker.Option.SHOW_HIDDEN_FRAMES));

    private Probe() {}

    public static JsonParser on(JsonParser parser) {
        return new JsonParserDelegate(parser) {
            @Override
            public JsonToken nextToken() throws IOException {
                look();
                return super.nextToken();
            }
        };
    }

    public static JsonGenerator on(JsonGenerator generator) {
        return new JsonGeneratorDelegate(generator) {
            @Override
            public void writeFieldName(String name) throws IOException {
                look();
                super.writeFieldName(name);
            }

            @Override
            public void writeString(String value) throws IOException {
                look();
                super.writeString(value);
            }
        };
    }

    private static void look() {
        SEEN.add(STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .takeWhile(name -> !name.equals(Main.class.getName()))
                .filter(name -> name.matches("(java\\.lang\\.reflect|jdk\\.internal\\.reflect|java\\.lang\\.invoke)\\..*"))
                .reduce("", (all, name) -> all + " " + name)));
    }
}
