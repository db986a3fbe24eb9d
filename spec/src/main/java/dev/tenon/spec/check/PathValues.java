package dev.tenon.spec.check;

import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.json.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that the paths of a condition lead to: from an object on, or from an item of one of its lists. */
final class PathValues {

    private final JsonNode start;
    private final int depth;
    private final @Nullable FieldPath list;
    private final @Nullable PathValues outside;

    PathValues(JsonNode.Obj object) {
        this(object, null, null);
    }

    private PathValues(JsonNode start, @Nullable FieldPath list, @Nullable PathValues outside) {
        this.start = start;
        this.depth = list == null ? 0 : list.steps().size();
        this.list = list;
        this.outside = outside;
    }

    /** The same, but paths that start with that of the list go on from one of its items. */
    PathValues within(FieldPath path, JsonNode item) {
        return new PathValues(item, path, this);
    }

    Optional<JsonNode> find(FieldPath path) {
        if (list != null && outside != null && !path.startsWith(list)) {
            return outside.find(path);
        }
        Optional<JsonNode> node = Optional.of(start);
        for (int i = depth; i < path.steps().size() && node.isPresent(); i++) {
            node = within(node.get(), path.steps().get(i).wireName());
        }
        return node;
    }

    private static Optional<JsonNode> within(JsonNode node, String name) {
        if (node instanceof JsonNode.Unknown) {
            return Optional.of(new JsonNode.Unknown(false, node.where()));
        }
        return node instanceof JsonNode.Obj object ? object.get(name) : Optional.empty();
    }
}
