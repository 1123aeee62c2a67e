package org.modellineage.render.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;

/** The sources that a text rests on, numbered as they are first named, each once with all places where it says so. */
public final class References {

    private static final String ASSERTED = "asserted";

    private final Map<String, Reference> references = new LinkedHashMap<>();

    private record Reference(int number, String name, String address, boolean rewords, Set<String> places) {}

    /** The marks of some sources, such as "[1] [2 copy] [3 alleged]", and how many sources they are. */
    public record Marks(String text, int sources) {}

    /** The marks of all who speak on something, each with its status unless it is asserted or the usual one. */
    public Marks saying(List<Attribution> attributions, String usualStatus) {
        return marks(attributions, one -> {
            String status = one.status();
            return status.isEmpty() || status.equals(ASSERTED) || status.equals(usualStatus) ? "" : " " + status;
        });
    }

    /** The marks of all who speak on something, each with its status unless it is asserted. */
    public Marks saying(List<Attribution> attributions) {
        return saying(attributions, ASSERTED);
    }

    /** The marks of those alone who deny something or retract it. */
    public Marks denying(List<Attribution> attributions) {
        return marks(
                attributions.stream()
                        .filter(one -> !one.asserts() || one.status().isEmpty())
                        .toList(),
                one -> "");
    }

    private Marks marks(List<Attribution> attributions, Function<Attribution, String> status) {
        Set<String> marks = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Attribution one : attributions) {
            marks.add(mark(one, status.apply(one)));
            sources.add(one.sourceId());
        }
        return new Marks(String.join(" ", marks), sources.size());
    }

    private String mark(Attribution said, String status) {
        Reference reference = references.computeIfAbsent(
                said.sourceId(),
                any -> new Reference(
                        references.size() + 1,
                        said.source(),
                        address(said.address()),
                        said.rewords(),
                        new LinkedHashSet<>()));
        reference.places.addAll(said.locators());
        return "[" + reference.number + (reference.rewords ? " copy" : "") + status + "]";
    }

    /** The address without the scheme, which browsers add. */
    private static String address(String url) {
        return url.startsWith("https://") ? url.substring("https://".length()) : url;
    }

    /** Writes the list of them, each with all its places. */
    public void write(Style style, Appendable out) throws IOException {
        write(style, out, Integer.MAX_VALUE);
    }

    /** Writes the list of them, each with some of its places. */
    public void write(Style style, Appendable out, int mostPlaces) throws IOException {
        for (Reference reference : references.values()) {
            InkedText text = new InkedText().add(reference.name + (reference.rewords ? " (a copy)" : ""));
            List<String> places = new ArrayList<>(reference.places);
            boolean more = places.size() > mostPlaces;
            text.add(places.isEmpty() ? "" : ": " + String.join("; ", more ? places.subList(0, mostPlaces) : places));
            text.add(more ? "; ..." : "");
            if (!reference.address.isEmpty()) {
                text.add("  " + reference.address, Ink.FAINT);
            }
            new HangingText(style, out).write("[" + reference.number + "] ", text);
        }
    }
}
