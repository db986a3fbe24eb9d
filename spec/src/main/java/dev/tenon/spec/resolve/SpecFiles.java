package dev.tenon.spec.resolve;

import java.io.IOException;
import java.util.List;

/** The files of a spec, under one root. Paths are relative to it, with {@code /}. */
public interface SpecFiles {

    /** The text of a file; the exception's message is shown to the author of the spec. */
    String read(String path) throws IOException;

    /**
     * The files of a folder whose names match, as paths under the root, sorted.
     *
     * @param folder the folder's path, empty for the root
     * @param glob a file name in which {@code *} stands for any characters
     */
    List<String> list(String folder, String glob) throws IOException;
}
