package dev.tenon.spec.resolve;

import dev.tenon.spec.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Spec files in a folder, on disk or in a jar. Nothing outside of the folder is read, not even through a symbolic link. */
public final class SpecFolder implements SpecFiles {

    private final Path root;

    /**
     * Reads nothing yet.
     *
     * @param root the folder; may belong to any file system, such as that of a zip
     */
    public SpecFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String read(String path) throws IOException {
        try {
            Path file = inside(path);
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device may never end.
                throw new IOException("it is no regular file");
            }
            return Utf8.decode(bytes(file));
        } catch (FileSystemException e) {
            throw said(e);
        }
    }

    /** Reads no more than a spec may have, whatever the file's size is said to be. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw new FileTooLargeException();
            }
            return bytes;
        }
    }

    @Override
    public List<String> list(String folder, String glob) throws IOException {
        if (!Files.isDirectory(resolve(folder))) {
            return List.of();
        }
        String prefix = folder.isEmpty() ? "" : folder + "/";
        Glob names = new Glob(glob);
        try (Stream<Path> files = Files.list(inside(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(names::matches)
                    .limit(Limits.FILES + 1L)
                    .map(prefix::concat)
                    .sorted()
                    .toList();
        } catch (FileSystemException e) {
            throw said(e);
        } catch (UncheckedIOException e) {
            throw new IOException("it cannot be listed", e);
        }
    }

    /** What happened, without the absolute path that the system's own messages consist of. */
    private static IOException said(FileSystemException problem) {
        String words = problem instanceof NoSuchFileException
                ? "there is no such file"
                : problem instanceof AccessDeniedException ? "access is denied" : "it cannot be opened";
        return new IOException(words, problem);
    }

    private Path inside(String path) throws IOException {
        Path file = resolve(path);
        boolean onDisk = root.getFileSystem().equals(FileSystems.getDefault());
        if (onDisk && !file.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("it leads out of the root folder");
        }
        return file;
    }

    private Path resolve(String path) throws IOException {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root)) {
                throw new IOException("it leads out of the root folder");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IOException("it is no path of a file", e);
        }
    }
}
