package org.modellineage.load.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.modellineage.model.Status;

/** Captions for Neo4j Browser, which wraps text at spaces only and cuts off what is longer than a line. */
public final class Caption {

    /** How many Latin letters fit into a circle. */
    private static final int LINE = 12;

    private Caption() {}

    /** The caption of a statement, such as {@code alleged: distilled from}. */
    public static String ofStatement(String predicate, String status) {
        String words = predicate.equals(predicate.toUpperCase(Locale.ROOT))
                ? predicate.replace('_', ' ')
                : predicate.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        String caption = words.toLowerCase(Locale.ROOT);
        return status.equals(Status.ASSERTED.word()) ? caption : status + ": " + caption;
    }

    /** The caption of a name, with spaces at which long words may be wrapped: {@code DeepSeek-R1- Distill-Qwen- 7B}. */
    public static String ofName(String name) {
        StringBuilder caption = new StringBuilder(name.length() + 8);
        for (String word : name.split(" ", -1)) {
            caption.append(caption.isEmpty() ? "" : " ");
            int column = 0;
            for (String piece : pieces(word)) {
                if (column > 0 && column + width(piece) > LINE) {
                    caption.append(' ');
                    column = 0;
                }
                caption.append(piece);
                column += width(piece);
            }
        }
        return caption.toString();
    }

    /** The pieces of a word, none wider than a line. */
    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        for (String part : word.split("(?<=[-_/.])", -1)) {
            String rest = part;
            while (width(rest) > LINE) {
                int end = 1;
                while (width(rest.substring(0, end + 1)) < LINE) {
                    end++;
                }
                end -= Character.isHighSurrogate(rest.charAt(end - 1)) ? 1 : 0;
                pieces.add(rest.substring(0, Math.max(end, 1)));
                rest = rest.substring(Math.max(end, 1));
            }
            pieces.add(rest);
        }
        return pieces;
    }

    /** Chinese characters and their like are twice as wide as others. */
    private static int width(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
