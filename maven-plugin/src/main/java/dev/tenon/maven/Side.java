package dev.tenon.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;

/**
 * One of the two halves of a module: its main sources or its tests, and where Maven keeps what belongs to them.
 *
 * @param goal the goal of the compiler plugin that compiles the sources
 * @param sources the folders of the sources; some may not exist
 * @param resources from where files are copied to the output
 * @param output the folder of the class files
 * @param generated the folder of the emitted sources
 * @param classPath what else javac finds specs on, in its order
 */
record Side(
        String goal, List<Path> sources, List<Resource> resources, Path output, Path generated, List<Path> classPath) {}
