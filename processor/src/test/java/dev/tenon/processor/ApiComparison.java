package dev.tenon.processor;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** What japicmp says of two versions of the bindings. */
record ApiComparison(boolean source, boolean binary) {

    static ApiComparison of(SpecVersion before, SpecVersion after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getClassPathEntries().addAll(List.of(SpecVersion.RUNTIME.split(File.pathSeparator, -1)));
        List<JApiClass> classes =
                new JarArchiveComparator(options).compare(archive(before.jar()), archive(after.jar()));
        return new ApiComparison(
                classes.stream().allMatch(JApiClass::isSourceCompatible),
                classes.stream().allMatch(JApiClass::isBinaryCompatible));
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), jar.getParent().getFileName().toString());
    }

    /** Where it judges otherwise than the table does. */
    String against(boolean ourSource, boolean ourBinary) {
        String ofSource = source == ourSource ? "" : "source " + (source ? "yes" : "no");
        String ofBinary = binary == ourBinary ? "" : "binary " + (binary ? "yes" : "no");
        String both = ofSource.isEmpty() || ofBinary.isEmpty() ? ofSource + ofBinary : ofSource + ", " + ofBinary;
        return both.isEmpty() ? "agrees" : both;
    }
}
