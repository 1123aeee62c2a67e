package org.modellineage.cli.output;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.modellineage.text.TerminalText;

/** Standard output for answers and standard error for everything else, both in UTF-8. */
public final class Console {

    private static final int ANSWER_BUFFER_CHARS = 16_384;
    private static final int MESSAGE_BUFFER_CHARS = 512;

    private final Writer answers;
    private final Writer messages;

    public Console(Writer answers, Writer messages) {
        this.answers = answers;
        this.messages = messages;
    }

    /** The console of this process. */
    public static Console standard() {
        return new Console(
                writer(FileDescriptor.out, ANSWER_BUFFER_CHARS), writer(FileDescriptor.err, MESSAGE_BUFFER_CHARS));
    }

    private static Writer writer(FileDescriptor stream, int bufferChars) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), bufferChars);
    }

    /** The writer for answers. Callers let its exceptions through: they mean that nobody reads on. */
    public Writer answers() {
        return answers;
    }

    /** Writes a line of an answer. */
    public void answer(String line) throws IOException {
        answers.append(line).append('\n');
    }

    /**
     * Writes a message and flushes it; hidden characters in it, which may come from anyone, are spelled out. Line breaks stay:
     * callers remove those of the names that they put into a message.
     */
    public void message(String line) {
        raw(TerminalText.of(line, "\n") + '\n');
    }

    /** Writes text of the program's own to standard error, such as a progress bar, and flushes it. */
    void raw(String text) {
        try {
            messages.append(text).flush();
        } catch (IOException e) {
            // Standard error is closed, so nothing can be reported.
            return;
        }
    }

    public void flush() throws IOException {
        answers.flush();
        messages.flush();
    }
}
