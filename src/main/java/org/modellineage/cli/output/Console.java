package org.modellineage.cli.output;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.modellineage.render.HarmlessText;

/** The two ways out, both in UTF-8: answers go to one, everything else to the other. */
public final class Console {

    private static final int ANSWER_BUFFER_CHARS = 16_384;
    private static final int MESSAGE_BUFFER_CHARS = 512;

    private final Writer answers;
    private final Writer messages;

    public Console(Writer answers, Writer messages) {
        this.answers = answers;
        this.messages = messages;
    }

    /** The process's own. */
    public static Console standard() {
        return new Console(
                writer(FileDescriptor.out, ANSWER_BUFFER_CHARS), writer(FileDescriptor.err, MESSAGE_BUFFER_CHARS));
    }

    private static Writer writer(FileDescriptor stream, int bufferChars) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), bufferChars);
    }

    /** Where an answer goes; whoever writes there lets its failures through, as they tell that nobody reads on. */
    public Writer answers() {
        return answers;
    }

    /** Writes a line of an answer. */
    public void answer(String line) throws IOException {
        answers.append(line).append('\n');
    }

    /** Writes a line that is not an answer, at once. Names in it may come from anywhere, and must not act on a terminal. */
    public void message(String line) {
        raw(harmless(line) + '\n');
    }

    /** Writes text that is not an answer, such as a bar that is drawn over and over, at once. */
    void raw(String text) {
        try {
            messages.append(text).flush();
        } catch (IOException e) {
            // Nobody listens any more, so there is nobody to tell.
            return;
        }
    }

    /** Line breaks are the writer's own: whoever puts a name into a message makes it one line first. */
    private static String harmless(String message) {
        return Arrays.stream(message.split("\n", -1)).map(HarmlessText::of).collect(Collectors.joining("\n"));
    }

    public void flush() throws IOException {
        answers.flush();
        messages.flush();
    }
}
