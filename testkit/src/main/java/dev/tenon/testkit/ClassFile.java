package dev.tenon.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations of a class that are for compilers alone, of which reflection knows nothing. */
final class ClassFile {

    private final DataInputStream in;
    private final Map<Integer, Object> constants = new HashMap<>();

    private ClassFile(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** By the descriptors of their types. A value is a string, a number, a list, or the map of a nested annotation; what else there is stays out. */
    static Map<String, Map<String, Object>> invisibleAnnotations(InputStream in) throws IOException {
        return new ClassFile(in).annotations();
    }

    private Map<String, Map<String, Object>> annotations() throws IOException {
        in.readInt();
        in.readInt();
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        skipMembers();
        skipMembers();
        Map<String, Map<String, Object>> annotations = new LinkedHashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String name = text();
            int length = in.readInt();
            if (name.equals("RuntimeInvisibleAnnotations")) {
                for (int each = in.readUnsignedShort(); each > 0; each--) {
                    annotations.put(text(), values());
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return annotations;
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants.put(i, in.readUTF());
                case 3 -> constants.put(i, in.readInt());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private void skipMembers() throws IOException {
        for (int member = in.readUnsignedShort(); member > 0; member--) {
            in.skipNBytes(6);
            for (int attribute = in.readUnsignedShort(); attribute > 0; attribute--) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
    }

    private Object constant() throws IOException {
        return constants.getOrDefault(in.readUnsignedShort(), "");
    }

    private String text() throws IOException {
        return String.valueOf(constant());
    }

    private Map<String, Object> values() throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            values.put(text(), value());
        }
        return values;
    }

    private Object value() throws IOException {
        switch (in.readUnsignedByte()) {
            case '[' -> {
                List<Object> items = new ArrayList<>();
                for (int left = in.readUnsignedShort(); left > 0; left--) {
                    items.add(value());
                }
                return items;
            }
            case '@' -> {
                text();
                return values();
            }
            case 'e' -> {
                text();
                return constant();
            }
            default -> {
                return constant();
            }
        }
    }
}
