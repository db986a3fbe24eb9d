package dev.tenon.processor.javac;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the resources of a program are. */
interface Resources {

    /** Whether what is not found is not there. */
    boolean areAll();

    /** Opens the resource of a name, without a slash in front. */
    Optional<InputStream> open(String name) throws IOException;
}
