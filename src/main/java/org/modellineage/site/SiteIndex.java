package org.modellineage.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.citation.Reference;

/** What every page may need to know of others: which entities have a page, and where. */
final class SiteIndex {

    private static final String UNDATED = "9999";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Reference> sources = new LinkedHashMap<>();
    private String latest = "";

    /**
     * An entity with a page.
     *
     * @param kind its label, such as {@code Model}
     * @param names its other names and its hub id
     * @param summary a few words on it
     * @param relationships how many there are in the graph
     */
    record Entry(
            String id, String name, String kind, List<String> names, String summary, long relationships, String path) {}

    /** Reads the rows of {@code cypher/site/entities}. */
    SiteIndex(List<Map<String, Object>> rows) {
        for (Map<String, Object> row : rows) {
            String id = text(row, "id");
            List<String> names = new ArrayList<>();
            if (row.get("aliases") instanceof List<?> aliases) {
                aliases.forEach(alias -> names.add(String.valueOf(alias)));
            }
            if (!text(row, "hubId").isEmpty()) {
                names.add(text(row, "hubId"));
            }
            String summary = row.get("description") instanceof List<?> several && !several.isEmpty()
                    ? String.valueOf(several.get(0))
                    : text(row, "description");
            long relationships = row.get("relationships") instanceof Number number ? number.longValue() : 0;
            String kind = text(row, "kind");
            entries.put(
                    id,
                    new Entry(
                            id,
                            text(row, "name"),
                            kind,
                            names,
                            summary.isEmpty() ? text(row, "releasedOn") : summary,
                            relationships,
                            SiteAddress.page("entity", id)));
            if (kind.equals("Source")) {
                sources.put(id, Reference.of(row, id, text(row, "name"), kind));
                String day = text(row, "publishedBy");
                latest = !day.startsWith(UNDATED) && day.compareTo(latest) > 0 ? day : latest;
            }
        }
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Nullable
    Entry entry(String id) {
        return entries.get(id);
    }

    @Nullable
    Reference source(String id) {
        return sources.get(id);
    }

    /** The last day on which a source was published; empty when none has a day. */
    String latest() {
        return latest;
    }
}
