package org.modellineage.collection.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the text of a file and refuses other encodings, control characters and files that are too large. */
public final class FileText {

    /** A file becomes a tree in memory, which takes ten to twenty times as much. */
    private static final int MOST_MEBIBYTES = 8;

    /** The time of the scanner grows with the square of the length of a word; 30 million characters took minutes. */
    private static final int LONGEST_LINE = 100_000;

    private FileText() {}

    public static Optional<String> read(Path file, Problems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.error(Place.whole(file), "cannot be read; accepted: a file");
            } else if (Files.size(file) > (long) MOST_MEBIBYTES << 20) {
                problems.error(
                        Place.whole(file),
                        "holds more than " + MOST_MEBIBYTES + " MiB; accepted: less, so split it into several files");
            } else {
                return decode(file, Files.readAllBytes(file), problems)
                        .filter(text -> isAcceptable(file, text, problems));
            }
        } catch (IOException e) {
            problems.error(Place.whole(file), reason(e));
        }
        return Optional.empty();
    }

    /** Why a file or folder cannot be read. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read; accepted: a file that its reader has permission for";
        } else if (e instanceof NoSuchFileException) {
            return "cannot be read; it no longer exists";
        } else if (e instanceof FileSystemLoopException) {
            return "cannot be read; it is a link to a folder around it";
        }
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    private static Optional<String> decode(Path file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            problems.error(placeAfter(file, text), "a byte that is not UTF-8; accepted: text in UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean isAcceptable(Path file, String text, Problems problems) {
        int startOfLine = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            startOfLine = codePoint == '\n' ? i : startOfLine;
            if (!StreamReader.isPrintable(codePoint)) {
                String found = String.format("control character U+%04X", codePoint);
                problems.error(placeAfter(file, text.substring(0, i)), found + "; accepted: text");
                return false;
            } else if (i - startOfLine > LONGEST_LINE) {
                problems.error(
                        placeAfter(file, text.substring(0, i)),
                        "a line of more than " + LONGEST_LINE + " characters; accepted: shorter ones, so break it");
                return false;
            }
        }
        return true;
    }

    private static Place placeAfter(Path file, String text) {
        int line = 1;
        int startOfLine = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean breaks = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (breaks) {
                line++;
                startOfLine = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(startOfLine, text.length()) + 1);
    }
}
