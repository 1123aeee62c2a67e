package org.modellineage.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a file with one JSON object. */
public final class JsonFile {

    private JsonFile() {}

    /**
     * The object; nothing, with the reason in the sink, when there is none.
     *
     * @param what what the file is, as in {@code configuration}
     */
    public static Optional<Map<?, ?>> read(Input input, RecordSink sink, String what) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no " + what + " is");
            return Optional.empty();
        }
        if (bytes.get().length == 0) {
            sink.leaveOut(1, "the file is empty");
            return Optional.empty();
        }
        String text = DecodedText.of(bytes.get()).text();
        try {
            Optional<Map<?, ?>> object = JsonTree.object(text);
            if (object.isEmpty()) {
                sink.leaveOut(1, "found something else than one object; a " + what + " is {\"name\": value, ...}");
            }
            return object;
        } catch (StreamConstraintsException e) {
            sink.leaveOut(1, "nested too deeply, or with a number or name that is too long, for a " + what);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            sink.leaveOut(line, "not valid JSON at column " + column);
            return Optional.empty();
        }
    }
}
