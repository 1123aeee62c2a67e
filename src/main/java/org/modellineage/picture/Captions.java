package org.modellineage.picture;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.model.Status;
import org.modellineage.text.VisibleText;

/** The texts on nodes and links in forms without a legend, each on one line. */
public final class Captions {

    private Captions() {}

    public static String name(String name) {
        String line = VisibleText.of(name);
        return line.isEmpty() ? "(without a name)" : line;
    }

    /** The text below a name, such as {@code model · 2025-01-20}; may be empty. */
    public static String beneath(Box box) {
        List<String> words = new ArrayList<>(List.of(VisibleText.of(box.kind()), VisibleText.of(box.remarks())));
        if (!box.released() && !box.remarks().contains("unreleased")) {
            words.add("unreleased");
        }
        return joined(words);
    }

    /** The text on a link, such as {@code outputs · distilled from (alleged)}. */
    public static String of(Link link) {
        return joined(List.of(link.channel().word(), VisibleText.of(link.label()))) + doubt(link.status());
    }

    /** The text of a moment, such as {@code DeepSeek-R1 · released on}. */
    public static String of(Moment moment) {
        String other = moment.preferred() ? "" : " (another date is better supported)";
        String standing = moment.isPlain() ? "" : " (" + VisibleText.of(moment.standing()) + ")";
        List<String> words =
                new ArrayList<>(List.of(name(moment.name()), VisibleText.of(moment.label()) + standing + other));
        moment.dates().forEach(date -> words.add(VisibleText.of(date)));
        return joined(words);
    }

    /** The citations, one text each, such as {@code DeepSeek-R1 paper, section 2.3 (asserted)}. */
    public static List<String> of(List<CitedSource> citations) {
        return citations.stream()
                .map(said -> {
                    List<String> words = new ArrayList<>(List.of(name(said.name())));
                    said.locators().forEach(locator -> words.add(VisibleText.of(locator)));
                    return String.join(", ", words) + " (" + VisibleText.of(said.status()) + ")";
                })
                .toList();
    }

    private static String doubt(Status status) {
        return status == Status.ASSERTED ? "" : " (" + status.word() + ")";
    }

    private static String joined(List<String> words) {
        return String.join(" · ", words.stream().filter(word -> !word.isEmpty()).toList());
    }
}
