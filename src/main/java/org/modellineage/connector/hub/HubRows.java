package org.modellineage.connector.hub;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.modellineage.concurrent.OrderedTasks;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.Lines;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.RecordedSink;

/**
 * Reads rows of the hub's list: JSON Lines, an array of rows, or a single one; plain or compressed with gzip. A broken line
 * of JSON Lines is left out, and the rest is read; in an array nothing behind an error can be read.
 */
public final class HubRows implements Connector {

    private static final int PEEKED = 4096;
    private static final int[] GZIP = {0x1f, 0x8b};
    private static final String ROW = "a row is an object with an \"id\", owner/name";

    /** Enough for a thread to work on. */
    private static final int MANY_CHARACTERS = 1 << 16;

    /** Of which only one thread at a time shall make rows, because of the memory that they take. */
    private static final int TOO_MANY_CHARACTERS = 1 << 20;

    private static final String CUT = "the compressed file is cut off or damaged here; what follows is missing";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ID = Pattern.compile("\"(?:id|modelId)\"\\s*:\\s*\"[^\"/\\s]+/[^\"/\\s]+\"");

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String format() {
        return "hub";
    }

    @Override
    public String content() {
        return "list of models of the Hugging Face hub";
    }

    @Override
    public Optional<String> publisher() {
        return Optional.of("Hugging Face");
    }

    /** Of files that nobody named, only those whose first row is seen to be one. */
    @Override
    public boolean accepts(Input input) {
        byte[] start = input.start();
        if (isGzip(start)) {
            return input.isNamed() || input.hasEnding(".jsonl.gz") || input.hasEnding(".json.gz");
        }
        String text = input.startOfText().stripLeading();
        boolean json = text.startsWith("{") || text.startsWith("[");
        return json && (input.isNamed() || ID.matcher(text).find());
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        try (InputStream opened = input.open()) {
            PushbackInputStream start;
            boolean lines;
            try {
                start = peekable(uncompressed(opened));
                lines = isLines(start);
            } catch (EOFException | ZipException e) {
                sink.leaveOut(1, CUT);
                return;
            }
            // Rows of both lists look alike; the name of a dump tells them apart, or else their fields.
            boolean datasets = input.fileName().startsWith("datasets");
            if (lines) {
                readLines(new Lines(start), datasets, sink);
            } else {
                readDocument(start, datasets, sink);
            }
        }
    }

    /** Reads some lines at a time, in several threads. */
    private static void readLines(Lines lines, boolean datasets, RecordSink sink) throws IOException {
        try (OrderedTasks<RecordedSink> tasks = new OrderedTasks<>(read -> read.passTo(sink))) {
            List<Line> some = new ArrayList<>();
            boolean cut = false;
            try {
                int characters = 0;
                for (String text = lines.next(); text != null && !lines.isAbandoned(); text = lines.next()) {
                    if (text.isBlank()) {
                        continue;
                    }
                    some.add(new Line(text, lines.number(), lines.isTooLong()));
                    characters += text.length();
                    if (characters > MANY_CHARACTERS) {
                        List<Line> taken = some;
                        tasks.add(() -> read(taken, datasets));
                        some = new ArrayList<>();
                        if (characters > TOO_MANY_CHARACTERS) {
                            tasks.finish();
                        }
                        characters = 0;
                    }
                }
            } catch (EOFException | ZipException e) {
                cut = true;
            }
            tasks.finish();
            read(some, datasets).passTo(sink);
            if (lines.isAbandoned()) {
                sink.leaveOut(
                        lines.number(), "the line is longer than 256 MB, as no row is; nothing from here on is read");
            }
            if (cut) {
                sink.leaveOut(lines.number() + 1, CUT);
            }
        }
    }

    private static RecordedSink read(List<Line> lines, boolean datasets) throws IOException {
        RecordedSink sink = new RecordedSink();
        for (Line line : lines) {
            read(line, datasets, sink);
            sink.row();
        }
        return sink;
    }

    /** A line, and its number from 1. */
    private record Line(String text, long number, boolean tooLong) {}

    private static void read(Line line, boolean datasets, RecordSink sink) throws IOException {
        if (line.tooLong()) {
            sink.leaveOut(line.number(), "the line is longer than 8 MB, the most that a row may have");
            return;
        }
        String text = line.text();
        try {
            Optional<Map<?, ?>> row = JsonTree.object(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            if (row.isPresent()) {
                read(row.get(), line.number(), datasets, sink);
            } else {
                sink.leaveOut(line.number(), "found something else than one object; " + ROW);
            }
        } catch (JsonProcessingException e) {
            sink.leaveOut(line.number(), notJson(e));
        }
    }

    private static void read(Map<?, ?> row, long line, boolean datasets, RecordSink sink) throws IOException {
        if (datasets || DatasetRow.isOne(row)) {
            new DatasetRow(row, line, sink).read();
        } else {
            new HubRow(row, line, sink).read();
        }
    }

    /** Reads an array of rows, or rows over several lines each. */
    private void readDocument(InputStream input, boolean datasets, RecordSink sink) throws IOException {
        try (JsonParser parser = factory.createParser(input)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            long line = 1;
            try {
                while (parser.nextToken() != null) {
                    line = parser.currentTokenLocation().getLineNr();
                    if (parser.currentToken() == JsonToken.START_ARRAY
                            || parser.currentToken() == JsonToken.END_ARRAY) {
                        continue;
                    }
                    @Nullable Object row = JsonTree.value(parser);
                    if (row instanceof Map<?, ?> object) {
                        read(object, line, datasets, sink);
                    } else {
                        sink.leaveOut(line, "found something else than an object; " + ROW);
                    }
                    sink.row();
                }
            } catch (JsonProcessingException e) {
                sink.leaveOut(line, notJson(e) + "; nothing behind it can be read");
            } catch (CharConversionException e) {
                sink.leaveOut(line, "not in UTF-8; " + ROW + "; nothing behind it can be read");
            } catch (EOFException | ZipException e) {
                sink.leaveOut(line, CUT);
            }
        }
    }

    private static String notJson(JsonProcessingException e) {
        return "not valid JSON at column "
                + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()) + "; " + ROW;
    }

    /** Whether each line is a row: the first one is more than the bracket with which a document begins. */
    private static boolean isLines(PushbackInputStream input) throws IOException {
        byte[] peeked = input.readNBytes(PEEKED);
        input.unread(peeked);
        String start = new String(peeked, StandardCharsets.UTF_8).stripLeading();
        String first = start.lines().findFirst().orElse("").strip();
        return !first.startsWith("[") && !first.equals("{");
    }

    private static PushbackInputStream peekable(InputStream input) {
        return new PushbackInputStream(input, PEEKED);
    }

    private static InputStream uncompressed(InputStream input) throws IOException {
        PushbackInputStream start = peekable(input);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        return isGzip(magic) ? new GZIPInputStream(start, 1 << 16) : start;
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 1 && (start[0] & 0xff) == GZIP[0] && (start[1] & 0xff) == GZIP[1];
    }
}
