package org.modellineage.connector.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.FileText;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.RecordSink;

/** Reads a small file with one JSON object. */
final class ConfigJson {

    private ConfigJson() {}

    /** The object; nothing, with the reason in the sink, when there is none. */
    static Optional<Map<?, ?>> read(Input input, RecordSink sink) throws IOException {
        Optional<byte[]> bytes = input.bytes();
        if (bytes.isEmpty()) {
            sink.leaveOut(1, "larger than 8 MB, which no configuration is");
            return Optional.empty();
        }
        try {
            Optional<Map<?, ?>> object =
                    JsonTree.object(FileText.of(bytes.get()).text());
            if (object.isEmpty()) {
                sink.leaveOut(1, "found something else than one object; a configuration is {\"name\": value, ...}");
            }
            return object;
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            sink.leaveOut(line, "not valid JSON at column " + column);
            return Optional.empty();
        }
    }
}
