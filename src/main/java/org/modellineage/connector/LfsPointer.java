package org.modellineage.connector;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
}
