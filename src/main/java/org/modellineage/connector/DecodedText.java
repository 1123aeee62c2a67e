package org.modellineage.connector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, without a byte order mark.
 *
 * @param utf8 false when it was written in an older encoding, and is read as Latin-1
 */
public record DecodedText(String text, boolean utf8) {

    /** What to remark on a text that is not in UTF-8. */
    public static final String NOT_UTF8 = "not in UTF-8; read as Latin-1";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Decodes the bytes of a file. */
    public static DecodedText of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DecodedText(unmarked(text), true);
        } catch (CharacterCodingException e) {
            return new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), false);
        }
    }

    static String unmarked(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
