package org.modellineage.bulk;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes nodes or relationships to a stream. Labels, types and names of properties are written once, and then by number. */
final class GraphEncoder {

    static final int END = 0;
    static final int NODE = 1;
    static final int RELATIONSHIP = 2;

    static final int TEXT = 1;
    static final int WHOLE = 2;
    static final int DECIMAL = 3;
    static final int TRUTH = 4;
    static final int LIST = 5;

    /** Stands before a word that comes for the first time. */
    static final int NEW_WORD = -1;

    private final DataOutputStream out;
    private final Map<String, Integer> words = new HashMap<>();

    GraphEncoder(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void node(long number, List<String> labels, Map<String, ?> properties) throws IOException {
        out.writeByte(NODE);
        out.writeLong(number);
        out.writeByte(labels.size());
        for (String label : labels) {
            word(label);
        }
        properties(properties);
    }

    void relationship(long start, long end, String type, Map<String, ?> properties) throws IOException {
        out.writeByte(RELATIONSHIP);
        out.writeLong(start);
        out.writeLong(end);
        word(type);
        properties(properties);
    }

    /** Marks the end, so that a stream that was cut off is told from a whole one. */
    void end() throws IOException {
        out.writeByte(END);
        out.flush();
    }

    private void properties(Map<String, ?> properties) throws IOException {
        int size = 0;
        for (Object value : properties.values()) {
            size += value == null ? 0 : 1;
        }
        out.writeShort(size);
        for (Map.Entry<String, ?> entry : properties.entrySet()) {
            if (entry.getValue() != null) {
                word(entry.getKey());
                value(entry.getValue());
            }
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            out.writeByte(TRUTH);
            out.writeBoolean(truth);
        } else if (value instanceof Double || value instanceof Float) {
            out.writeByte(DECIMAL);
            out.writeDouble(((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            out.writeByte(WHOLE);
            out.writeLong(number.longValue());
        } else if (value instanceof List<?> list) {
            out.writeByte(LIST);
            out.writeInt(list.size());
            for (Object each : list) {
                value(each);
            }
        } else if (value instanceof String text) {
            out.writeByte(TEXT);
            text(text);
        } else {
            throw new IllegalArgumentException("no property can hold a " + value.getClass());
        }
    }

    private void word(String word) throws IOException {
        Integer number = words.get(word);
        if (number == null) {
            words.put(word, words.size());
            out.writeShort(NEW_WORD);
            text(word);
        } else {
            out.writeShort(number);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
