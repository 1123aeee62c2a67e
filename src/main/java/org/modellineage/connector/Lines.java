package org.modellineage.connector;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an input, of which each may be too long to be held in memory. */
public final class Lines {

    /** The longest line that is read; the longest row of the hub has some hundred kilobytes. */
    static final int LONGEST_BYTES = 8 << 20;

    private final BufferedInputStream input;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private long number;
    private boolean tooLong;

    public Lines(InputStream input) {
        this.input = new BufferedInputStream(input, 1 << 16);
    }

    /** The next line without its end; null at the end of the input. */
    public @Nullable String next() throws IOException {
        bytes.reset();
        tooLong = false;
        int read = input.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (bytes.size() < LONGEST_BYTES) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
            read = input.read();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line that was read last is cut, because it is too long. */
    public boolean isTooLong() {
        return tooLong;
    }
}
