package org.modellineage.bulk;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a {@link GraphWriter} wrote to one of its streams. */
public final class GraphDecoder {

    private final DataInputStream in;
    private final List<String> words = new ArrayList<>();

    public GraphDecoder(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Passes on the next node or relationship; false at the end. Throws an {@link IOException} when the stream ends before
     * that.
     */
    public boolean next(GraphSink sink) throws IOException {
        switch (in.readByte()) {
            case GraphEncoder.NODE -> {
                long number = in.readLong();
                int size = in.readByte();
                List<String> labels = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    labels.add(word());
                }
                sink.node(number, labels, properties());
                return true;
            }
            case GraphEncoder.RELATIONSHIP -> {
                long start = in.readLong();
                long end = in.readLong();
                sink.relationship(start, end, word(), properties());
                return true;
            }
            case GraphEncoder.END -> {
                return false;
            }
            default -> throw new IOException("neither a node nor a relationship");
        }
    }

    private Map<String, Object> properties() throws IOException {
        int size = in.readShort();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            properties.put(word(), value());
        }
        return properties;
    }

    private Object value() throws IOException {
        return switch (in.readByte()) {
            case GraphEncoder.TEXT -> text();
            case GraphEncoder.WHOLE -> in.readLong();
            case GraphEncoder.DECIMAL -> in.readDouble();
            case GraphEncoder.TRUTH -> in.readBoolean();
            case GraphEncoder.LIST -> list();
            default -> throw new IOException("no value of a property");
        };
    }

    private List<Object> list() throws IOException {
        int size = in.readInt();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value());
        }
        return list;
    }

    private String word() throws IOException {
        int number = in.readShort();
        if (number == GraphEncoder.NEW_WORD) {
            words.add(text());
            return words.get(words.size() - 1);
        }
        return words.get(number);
    }

    private String text() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
