package org.modellineage.connector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file.
 *
 * @param utf8 false when it was written in an older encoding, and is read as Latin-1
 */
public record DecodedText(String text, boolean utf8) {

    /** Decodes the bytes of a file. */
    public static DecodedText of(byte[] bytes) {
        try {
            return new DecodedText(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    true);
        } catch (CharacterCodingException e) {
            return new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), false);
        }
    }
}
