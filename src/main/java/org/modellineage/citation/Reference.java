package org.modellineage.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a bibliography says of a source, or of an entity of another kind; texts are empty when the graph does not know.
 *
 * @param kind the label of the entity, such as {@code Source} or {@code Model}
 * @param authors its authors, or who made it, as they are written
 * @param publishedOn a year, a month or a day
 * @param revision the commit, version or edition that was read
 * @param readOn when it was read; otherwise the day of the revision that was read
 * @param url its web address
 * @param copies whether it rewords another source
 */
public record Reference(
        String id,
        String kind,
        String title,
        List<String> authors,
        String publisher,
        String publishedOn,
        String revision,
        String readOn,
        String url,
        boolean copies) {

    private static final String HUB = "https://huggingface.co/";

    public Reference {
        authors = List.copyOf(authors);
    }

    /** Reads a row of a statement that returns these columns, {@code sourceKind} and {@code hubId}. */
    public static Reference of(Map<String, Object> row, String id, String title, String kind) {
        String hubId = text(row, "hubId");
        String url = text(row, "url");
        String address = hubId.isEmpty() ? url : HUB + (kind.equals("Dataset") ? "datasets/" : "") + hubId;
        return new Reference(
                id,
                kind,
                title,
                row.get("authors") instanceof List<?> authors
                        ? authors.stream().map(String::valueOf).toList()
                        : List.of(),
                text(row, "publisher"),
                text(row, "publishedOn"),
                text(row, "revision"),
                text(row, "readOn"),
                address,
                text(row, "sourceKind").equals("paraphrase"));
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }

    /** Who is named first: the authors, or else the publisher. */
    List<String> creators() {
        return authors.isEmpty() && !publisher.isEmpty() ? List.of(publisher) : authors;
    }

    /** The publisher, unless it is named as the author already. */
    String publisherBesides() {
        return creators().contains(publisher) ? "" : publisher;
    }

    /** Whether the address is one that readers of a bibliography can follow. */
    boolean hasWebAddress() {
        String address = url.toLowerCase(Locale.ROOT);
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
