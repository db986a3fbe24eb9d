package dev.tenon.spec.limits;

import dev.tenon.spec.resolve.SpecFiles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A root file and any number of files beside it, all with one text.
 *
 * @param root what stands in the root file after its api
 */
record Crowd(String root, int count, String text) implements SpecFiles {

    static final String ROOT = "main.tenon";

    private static final String API = """
            api Harbour {
              server "https://harbour.example"
            %s}
            abstract action Step by type {}
            """;

    static Crowd alone(String root) {
        return new Crowd(root, 0, "");
    }

    @Override
    public String read(String path) {
        return path.equals(ROOT)
                ? API.formatted(count > 0 ? "  include \"many/*.tenon\"\n" : "") + root
                : text.replace("#", path.replaceAll("\\D", ""));
    }

    @Override
    public List<String> list(String folder, String glob) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format("many/%07d.tenon", i))
                .toList();
    }
}
