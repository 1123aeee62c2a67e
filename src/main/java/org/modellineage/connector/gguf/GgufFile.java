package org.modellineage.connector.gguf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.LfsPointer;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Method;
import org.modellineage.model.Property;
import org.modellineage.text.VisibleText;

/** Reads the header of a GGUF file, in which llama.cpp keeps a model and what the card of its source said. */
public final class GgufFile implements Connector {

    private static final byte[] MAGIC = {'G', 'G', 'U', 'F'};

    @Override
    public String format() {
        return "gguf";
    }

    @Override
    public String content() {
        return "GGUF file";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(".gguf")
                || (input.isNamed() && Arrays.equals(Arrays.copyOf(input.start(), MAGIC.length), MAGIC));
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<LfsPointer> pointer = LfsPointer.of(input);
        if (pointer.isPresent()) {
            pointer.get().describe(content(), input.fileModel(), input, sink);
            return;
        }
        Parts parts = Parts.of(input);
        if (!parts.isFirst()) {
            parts.remark(input, sink);
            return;
        }
        Optional<GgufHeader> header = header(input, sink);
        if (header.isEmpty()) {
            return;
        }
        String type = header.get().text("general.type").orElse("model");
        if (!GgufModel.isModel(header.get())) {
            sink.remark(
                    1,
                    "a file of type " + VisibleText.of(type)
                            + ", which is a part of a model and no model; nothing is read");
            return;
        }
        parts.remark(input, sink);
        Description model = new Description(input.fileModel(), input.source("GGUF file", input.fileModel()), sink);
        input.sha256().ifPresent(digest -> model.say(Property.FILE_SHA256, digest, Method.DECLARED, "blob"));
        new GgufModel(header.get(), model, input, sink).read();
        model.finish();
    }

    /** The header of a file; empty, with the reason in the sink, when it cannot be read. */
    static Optional<GgufHeader> header(Input input, RecordSink sink) throws IOException {
        try (InputStream in = input.open()) {
            return Optional.of(GgufHeader.read(in));
        } catch (GgufHeader.Invalid e) {
            sink.leaveOut(1, e.problem());
            return Optional.empty();
        }
    }

    /**
     * Adds what the header of a file says of a model that is known by another name.
     *
     * @param file the file; nothing is added when it is in another format
     */
    public static void describe(Input file, Description model, RecordSink sink) throws IOException {
        if (!Arrays.equals(Arrays.copyOf(file.start(), MAGIC.length), MAGIC)) {
            return;
        }
        Optional<GgufHeader> header = header(file, sink);
        if (header.isPresent() && GgufModel.isModel(header.get())) {
            new GgufModel(header.get(), model, file, sink).read();
        }
    }
}
