package org.modellineage.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.modellineage.load.storage.Script;

/** The ids to which a collection refers without declaring them, each with the first place that does. */
final class ExternalReferences {

    private static final Set<String> SOURCES_AT_END = Set.of(ClaimRecord.STATED_BY, ClaimRecord.RESTS_ON);

    private final Records records;
    private final Map<String, String> entities = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    ExternalReferences(Records records) {
        this.records = records;
        for (ClaimRecord claim : records.claims().values()) {
            String place = "claim \"" + claim.id() + "\"";
            for (ClaimRecord.Link link : claim.links()) {
                add(SOURCES_AT_END.contains(link.type()) ? sources : entities, link.id(), place);
            }
        }
    }

    /**
     * Throws a {@link LoadException} when the graph lacks one of the entities, or one that must be a source is none.
     * Returns the entity for each id.
     */
    Map<String, String> check(Script script) {
        Map<String, String> found = new HashMap<>();
        Map<String, String> missing = new TreeMap<>(entities);
        missing.putAll(sources);
        Map<String, String> notSources = new TreeMap<>();
        for (Map<String, Object> row : script.lookUp("known-entities", missing.keySet())) {
            String id = String.valueOf(row.get("id"));
            String place = missing.remove(id);
            found.put(id, String.valueOf(row.get("entity")));
            if (sources.containsKey(id) && !Boolean.TRUE.equals(row.get("isSource"))) {
                notSources.put(id, String.valueOf(place));
            }
        }
        missing.forEach((id, place) -> {
            throw refusal(id, place, "which neither it nor the graph has: load the collection that declares it first");
        });
        notSources.forEach((id, place) -> {
            throw refusal(id, place, "which is not a source in the graph: only sources state something");
        });
        return found;
    }

    private void add(Map<String, String> found, String id, String place) {
        boolean declared = found == sources
                ? records.sources().containsKey(id)
                : records.declared(id).isPresent();
        if (!declared) {
            found.putIfAbsent(id, place);
        }
    }

    private LoadException refusal(String id, String place, String reason) {
        return new LoadException(
                "collection \"" + records.collection() + "\" refers to \"" + id + "\" (" + place + "), " + reason);
    }
}
