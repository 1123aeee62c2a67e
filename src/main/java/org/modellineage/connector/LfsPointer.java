package org.modellineage.connector;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.Method;
import org.modellineage.model.Property;

/**
 * What Git keeps in place of a large file until it is fetched.
 *
 * @param sha256 the SHA-256 of the file; empty when the pointer does not tell it as it should
 */
public record LfsPointer(Optional<String> sha256) {

    private static final String BEGINNING = "version https://git-lfs.github.com/spec/";
    private static final Pattern DIGEST = Pattern.compile("(?m)^oid sha256:([0-9a-f]{64})$");

    /** The pointer that an input is; empty when it is another file. */
    public static Optional<LfsPointer> of(Input input) {
        String text = input.startOfText();
        if (!text.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        Matcher digest = DIGEST.matcher(text);
        return Optional.of(new LfsPointer(digest.find() ? Optional.of(digest.group(1)) : Optional.empty()));
    }

    /**
     * Says that the file is missing, and what its digest is.
     *
     * @param what what the file is, as in {@code GGUF file}
     * @param model the model whose weights it holds; null when that is not known
     */
    public void describe(String what, @Nullable Entity model, Input input, RecordSink sink) throws IOException {
        if (model == null || sha256.isEmpty()) {
            sink.leaveOut(1, "a pointer of Git LFS instead of the file; git lfs pull fetches it");
            return;
        }
        sink.remark(1, "a pointer of Git LFS instead of the file; only its digest is read");
        Description file = new Description(model, input.source("pointer to a " + what, model), sink);
        file.say(Property.FILE_SHA256, sha256.get(), Method.DECLARED, "oid");
        file.finish();
    }
}
