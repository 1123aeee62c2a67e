package org.modellineage.connector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an input, of which each may be too long to be held in memory. */
public final class Lines {

    /** The longest line that is read; the longest row of the hub has some hundred kilobytes. */
    static final int LONGEST_BYTES = 8 << 20;

    /** Behind the beginning of a longer line, nothing is read: a small compressed file may hold one of any length. */
    private static final long LONGEST_SKIPPED_BYTES = 256L << 20;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private int position;
    private int limit;
    private long number;
    private boolean tooLong;
    private boolean abandoned;

    public Lines(InputStream input) {
        this.input = input;
    }

    /** The next line without its end; null at the end of the input. */
    public @Nullable String next() throws IOException {
        bytes.reset();
        tooLong = false;
        if (abandoned || !fill()) {
            return null;
        }
        number++;
        boolean ended = false;
        long length = 0;
        while (!ended && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int room = LONGEST_BYTES - bytes.size();
            tooLong |= end - position > room;
            length += end - position;
            bytes.write(buffer, position, Math.min(end - position, room));
            abandoned = length > LONGEST_SKIPPED_BYTES;
            ended = abandoned || end < limit;
            position = end < limit ? end + 1 : end;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Reads on when all that was read is used up; false at the end of the input. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, input.read(buffer));
        }
        return position < limit;
    }

    /** The number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line that was read last is so long that nothing behind its beginning is read. */
    public boolean isAbandoned() {
        return abandoned;
    }

    /** Whether the line that was read last is cut, because it is too long. */
    public boolean isTooLong() {
        return tooLong;
    }
}
