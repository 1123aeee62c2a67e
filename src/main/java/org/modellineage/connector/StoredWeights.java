package org.modellineage.connector;

import java.io.IOException;
import java.util.Optional;
import org.modellineage.model.Method;
import org.modellineage.model.Property;

/**
 * Notes the digests of weights in the formats of PyTorch, ONNX, TensorFlow and Keras, where the hub's cache or a pointer of Git
 * LFS tells them. The files are never opened: some of these formats run code when they are.
 */
final class StoredWeights implements Connector {

    @Override
    public String format() {
        return "weights";
    }

    @Override
    public String content() {
        return "file of weights";
    }

    @Override
    public boolean accepts(Input input) {
        return WeightFiles.isOne(input.path())
                && (input.sha256().isPresent() || LfsPointer.of(input).isPresent());
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<LfsPointer> pointer = LfsPointer.of(input);
        if (pointer.isPresent()) {
            pointer.get().describe(content(), input.model().hubId() == null ? null : input.model(), input, sink);
        } else if (input.sha256().isPresent()) {
            Description model = new Description(input.model(), input.source(content()), sink);
            model.say(Property.FILE_SHA256, input.sha256().get(), Method.DECLARED, "blob");
            model.finish();
        } else {
            sink.leaveOut(1, "its digest is known only in the hub's cache or as a pointer of Git LFS");
        }
    }
}
