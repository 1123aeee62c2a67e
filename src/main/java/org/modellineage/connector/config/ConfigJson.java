package org.modellineage.connector.config;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonFile;
import org.modellineage.connector.RecordSink;

/** Reads a small file with one JSON object. */
final class ConfigJson {

    private ConfigJson() {}

    /** The object; nothing, with the reason in the sink, when there is none. */
    static Optional<Map<?, ?>> read(Input input, RecordSink sink) throws IOException {
        return JsonFile.read(input, sink, "configuration");
    }
}
