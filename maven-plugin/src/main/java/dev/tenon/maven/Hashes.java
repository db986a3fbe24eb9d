package dev.tenon.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What files contain, as hashes. A folder of classes and the jar made of it give the same. */
final class Hashes {

    private Hashes() {}

    /** The hash of one file. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** The hashes of all files in a folder or a jar whose names end so, by their paths with {@code /}. None if there is no such place. */
    static NavigableMap<String, String> in(Path folderOrJar, String ending) throws IOException {
        if (Files.isDirectory(folderOrJar)) {
            return inFolder(folderOrJar, ending);
        }
        return Files.isRegularFile(folderOrJar) ? inJar(folderOrJar, ending) : new TreeMap<>();
    }

    private static NavigableMap<String, String> inFolder(Path folder, String ending) throws IOException {
        NavigableMap<String, String> hashes = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : files) {
            hashes.put(slashed(folder.relativize(file)), of(file));
        }
        return hashes;
    }

    private static NavigableMap<String, String> inJar(Path jar, String ending) throws IOException {
        NavigableMap<String, String> hashes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(ending))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    hashes.put(entry.getName(), of(in));
                }
            }
        }
        return hashes;
    }

    /** One hash for all of them, names included. */
    static String of(Map<String, String> hashes) {
        MessageDigest digest = digest();
        hashes.forEach((name, hash) -> digest.update((name + ' ' + hash + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same text on every system. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String of(InputStream content) throws IOException {
        MessageDigest digest = digest();
        try (DigestInputStream in = new DigestInputStream(content, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
