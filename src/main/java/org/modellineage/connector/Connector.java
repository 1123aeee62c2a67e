package org.modellineage.connector;

import java.io.IOException;
import java.util.Optional;

/** Reads one format. */
public interface Connector {

    /** The name of the format, as {@code --from} takes it. */
    String format();

    /** What files of the format are, in the singular, for titles and help: {@code model card}. */
    String content();

    /**
     * Who publishes it, when everything that an input says has one source, which is the input; empty when the connector
     * names a source with each statement.
     */
    default Optional<String> publisher() {
        return Optional.empty();
    }

    /** Whether an input is of this format, by its name and its first bytes. */
    boolean accepts(Input input);

    /**
     * Reads an input to its end, or to where it is cut off. What cannot be read is left out, with its line; only trouble
     * with the file itself throws.
     */
    void read(Input input, RecordSink sink) throws IOException;
}
