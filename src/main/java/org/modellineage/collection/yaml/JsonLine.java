package org.modellineage.collection.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;

/** Reads a line of JSON into the nodes of a YAML file, each with its place. */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 16;

    /** What follows in a longer line is read as a line of its own, which is no JSON. */
    private static final int MOST_BYTES = 64 << 20;

    private final Path file;
    private final int number;
    private final String text;
    private final Problems problems;

    private JsonLine(Path file, int number, String text, Problems problems) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.problems = problems;
    }

    /** The bytes up to the next line break or the end; null at the end. */
    public static byte @Nullable [] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = line.size() < MOST_BYTES ? in.read() : -1;
        }
        return line.toByteArray();
    }

    /**
     * Reads a line; the part before an error is kept, so that its problems are found too. Empty for a blank line.
     *
     * @param number the number of the line, from 1
     */
    public static Optional<YamlFile> read(Path file, int number, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        JsonLine line = new JsonLine(file, number, chars.flip().toString(), problems);
        if (wrong) {
            problems.error(line.place(line.text.length()), "a byte that is not UTF-8; accepted: text in UTF-8");
            return Optional.of(new YamlFile(file, Optional.empty(), false));
        }
        return line.text.isBlank() ? Optional.empty() : Optional.of(line.read());
    }

    private YamlFile read() {
        Deque<NodeBuilder> open = new ArrayDeque<>();
        Root root = new Root();
        boolean complete = false;
        try (JsonParser json = FACTORY.createParser(text)) {
            complete = read(json, open, root);
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null
                    ? text.length()
                    : (int) e.getLocation().getCharOffset();
            int from = Math.max(0, Math.min(at, text.length() - 1));
            problems.error(
                    place(from),
                    "invalid JSON at " + Quoted.near(text, from) + "; accepted: one JSON object on a line");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory", e);
        }
        while (!open.isEmpty()) {
            add(open.pop().end(true), open, root);
        }
        return new YamlFile(file, Optional.ofNullable(root.node), complete);
    }

    /** The node that all others are in. */
    private static final class Root {
        private @Nullable YamlNode node;
    }

    private boolean read(JsonParser json, Deque<NodeBuilder> open, Root root) throws IOException {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            Place place = place((int) json.currentTokenLocation().getCharOffset());
            if (open.isEmpty() && root.node != null) {
                problems.error(place, "more after the end of the JSON; accepted: one JSON object on a line");
                return false;
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    if (open.size() == DEEPEST) {
                        problems.error(place, "nested deeper than " + DEEPEST + " levels; nothing in a collection is");
                        return false;
                    }
                    open.push(
                            token == JsonToken.START_OBJECT
                                    ? new NodeBuilder.OfEntries(place, problems)
                                    : new NodeBuilder.OfItems(place));
                }
                case END_OBJECT, END_ARRAY -> add(open.pop().end(false), open, root);
                case FIELD_NAME, VALUE_STRING -> add(new YamlNode.Scalar(json.getText(), false, place), open, root);
                default -> add(new YamlNode.Scalar(json.getText(), true, place), open, root);
            }
        }
        return true;
    }

    private static void add(YamlNode node, Deque<NodeBuilder> open, Root root) {
        if (open.isEmpty()) {
            root.node = node;
        } else {
            open.peek().add(node);
        }
    }

    private Place place(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        return new Place(file, number, text.codePointCount(0, end) + 1);
    }
}
