package dev.tenon.processor;

/**
 * What is to be emitted, and where to.
 *
 * @param root the path of the root spec file
 * @param packageName of the emitted classes
 * @param everything whether requests can be made of an interface that asks for every field
 */
public record Target(String root, String packageName, boolean everything) {

    /** Without what must be asked for. */
    public Target(String root, String packageName) {
        this(root, packageName, false);
    }
}
