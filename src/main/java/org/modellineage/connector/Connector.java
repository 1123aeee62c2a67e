package org.modellineage.connector;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format. */
public interface Connector {

    /** The name of the format, as {@code --from} takes it. */
    String format();

    /** Whether an input is of this format, by its first bytes. */
    boolean accepts(byte[] start);

    /** What an input is, for titles: {@code list of models of the Hugging Face hub}. */
    String content();

    /** Who publishes it. */
    String publisher();

    /** Reads an input to its end, or to where it is cut off; whoever opened it closes it. */
    void read(InputStream input, RecordSink sink) throws IOException;
}
