package org.modellineage.connector.safetensors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.BoundedStream;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Description;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonTree;
import org.modellineage.connector.LfsPointer;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;

/**
 * Reads the header of a safetensors file. Trainers of image models leave in it what a file was made from; most other files say
 * nothing, and are no models of their own.
 */
public final class SafetensorsFile implements Connector {

    /** As much as the format allows. */
    private static final long LONGEST_HEADER = 25L << 20;

    private static final String CUT = "cut off within its header; the download may not have ended";
    private static final String METADATA = "__metadata__";

    @Override
    public String format() {
        return "safetensors";
    }

    @Override
    public String content() {
        return "safetensors file";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(".safetensors");
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<LfsPointer> pointer = LfsPointer.of(input);
        if (pointer.isPresent()) {
            // Elsewhere it may be a part of the folder's model, or one of several models in it.
            Entity model = input.model().hubId() == null ? null : input.model();
            pointer.get().describe(content(), model, input, sink);
            return;
        }
        Optional<Map<?, ?>> metadata = metadata(input, sink);
        if (metadata.isEmpty()) {
            return;
        }
        Metadata keys = new Metadata(metadata.get(), input, sink);
        if (!keys.isOfUse() && input.sha256().isEmpty()) {
            return;
        }
        Description model =
                new Description(input.fileModel(), input.source("safetensors file", input.fileModel()), sink);
        input.sha256().ifPresent(digest -> model.say(Property.FILE_SHA256, digest, Method.DECLARED, "blob"));
        keys.addTo(model);
        model.finish();
    }

    /** The texts in the header, none for most files; empty, with the reason in the sink, when it cannot be read. */
    private static Optional<Map<?, ?>> metadata(Input input, RecordSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(input.open())) {
            byte[] size = in.readNBytes(Long.BYTES);
            if (size.length < Long.BYTES) {
                sink.leaveOut(1, CUT);
                return Optional.empty();
            }
            long length = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getLong();
            if (length < 0 || length > LONGEST_HEADER) {
                sink.leaveOut(1, "declares a header of more than 25 MB; it is damaged, or no safetensors file");
                return Optional.empty();
            }
            Object found = JsonTree.member(new BoundedStream(in, length), METADATA);
            return Optional.of(found instanceof Map<?, ?> texts ? texts : Map.of());
        } catch (JsonEOFException e) {
            sink.leaveOut(1, CUT);
            return Optional.empty();
        } catch (JsonProcessingException | CharConversionException e) {
            sink.leaveOut(1, "no header of JSON, with which a safetensors file begins");
            return Optional.empty();
        }
    }
}
