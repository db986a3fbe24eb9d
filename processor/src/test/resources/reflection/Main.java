package probe;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import java.util.List;
import works.buddy.api.Action;
import works.buddy.api.DockerPush;

/** Reads, builds and writes. */
public final class Main {

    private static final String JSON = """
            {"id":1,"type":"DOCKER_PUSH","name":"n","trigger_time":"NEWER","cpu":"ARM","timeout":null,"more":{"a":[1.10]},
             "variables":[{"key":"k","value":"v"}],"integration":{"hash_id":"h"},"trigger_conditions":
             [{"trigger_condition":"ALWAYS"},{"trigger_condition":"OTHER","b":2}],"versions":["1","2"]}""";

    private Main() {}

    /** What the probe saw of emitted code at work. */
    public static List<String> codec() {
        Probe.SEEN.clear();
        Action read = Action.fromJson(JsonValue.parse(JSON));
        DockerPush push = (DockerPush) JsonReader.read(JSON.getBytes(), Action::read);
        DockerPush.Create request = push.toCreate().name("m").build();
        DockerPush.Update update = DockerPush.update().timeoutNull().versions(List.of("3")).build();
        for (var each : List.of(read, push, request, request.toBuilder().build(), update)) {
            JsonWriter.toBytes(each);
            JsonWriter.toRequest(each);
            each.toString();
        }
        DockerPush.Create.fromJson(request.toJson());
        return List.copyOf(Probe.SEEN);
    }

    /** What it saw of a caller who reflects. */
    public static List<String> reflecting() {
        Probe.SEEN.clear();
        JsonReader.read(JSON.getBytes(), in -> {
            try {
                return Action.class.getMethod("read", JsonReader.class).invoke(null, in);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return List.copyOf(Probe.SEEN);
    }
}
