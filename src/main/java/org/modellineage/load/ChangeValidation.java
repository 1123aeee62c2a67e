package org.modellineage.load;

import static org.modellineage.load.storage.Script.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.modellineage.load.storage.Script;

/**
 * The checks that a change contradicts no other collection, and what they found.
 *
 * @param references the entity for each id to which the collection refers without declaring it
 * @param shared the claims to write that another collection holds with the same content, and that are complete in the
 *     graph
 * @param related all declarations of the entities that the change may merge or split
 */
record ChangeValidation(Map<String, String> references, Set<String> shared, RelatedDeclarations related) {

    private static final int NAMED_IN_MESSAGE = 5;

    /** Runs all checks; throws a {@link LoadException} when the change contradicts another collection. */
    static ChangeValidation of(Changes changes, CollectionRecords records, Script script) {
        Map<String, String> references = new ExternalReferences(records).check(script);
        Set<String> shared = sharedClaims(changes, records, script);
        RelatedDeclarations related = RelatedDeclarations.of(changes.declared(), records, script);
        checkKinds(changes, records, related);
        List<String> abandoned = changes.released().stream()
                .filter(id -> related.writtenAs(id).isEmpty())
                .toList();
        checkRemovals(abandoned, records, script);
        return new ChangeValidation(references, shared, related);
    }

    private static Set<String> sharedClaims(Changes changes, CollectionRecords records, Script script) {
        Set<String> shared = new HashSet<>();
        for (Map<String, Object> row : script.lookUp(
                "claims-in-other-collections", changes.claims().written().toList())) {
            ClaimRecord claim = records.claims().get(text(row, "id"));
            if (claim == null || !claim.digest().equals(row.get("digest"))) {
                throw differentClaims(text(row, "id"), records.collection(), text(row, "collection"));
            }
            shared.add(claim.id());
        }
        changes.claims().updated().forEach(shared::remove);
        return shared;
    }

    /** The refusal of a claim whose id another collection gives to another claim. */
    static LoadException differentClaims(String id, String collection, String other) {
        return new LoadException("claim \"" + id + "\" says one thing in collection \"" + collection
                + "\" and another in \"" + other + "\": give one of the statements another id");
    }

    private static void checkKinds(Changes changes, CollectionRecords records, RelatedDeclarations related) {
        for (String id : changes.declared()) {
            records.declared(id)
                    .ifPresent(own -> related.writtenAs(id).stream()
                            .filter(other -> !other.kind().equals(own.kind()))
                            .findFirst()
                            .ifPresent(other -> {
                                throw new LoadException("\"" + id + "\" is a " + own.kind() + " in collection \""
                                        + own.collection() + "\" and a " + other.kind() + " in \"" + other.collection()
                                        + "\": give one of them another id");
                            }));
        }
    }

    /** Refuses the removal of ids to which other collections refer and under which nothing is declared any more. */
    static void checkRemovals(List<String> ids, CollectionRecords records, Script script) {
        List<Map<String, Object>> references = script.lookUp("entity-references", ids);
        if (references.isEmpty()) {
            return;
        }
        Map<String, String> claims = new TreeMap<>();
        Set<String> collections = new TreeSet<>();
        for (Map<String, Object> row : references) {
            claims.putIfAbsent(text(row, "id"), text(row, "user"));
            collections.add("\"" + row.get("collection") + "\"");
        }
        String removed = claims.entrySet().stream()
                .limit(NAMED_IN_MESSAGE)
                .map(claim -> "\"" + claim.getKey() + "\" (still referenced by claim \"" + claim.getValue() + "\")")
                .collect(Collectors.joining(", "));
        String more = claims.size() > NAMED_IN_MESSAGE ? " and " + (claims.size() - NAMED_IN_MESSAGE) + " more" : "";
        throw new LoadException("collection \"" + records.collection() + "\" cannot remove " + removed + more
                + ": first unload or change " + String.join(", ", collections));
    }

    /** The ids to which a collection refers without declaring them, each with the first place that does. */
    private static final class ExternalReferences {

        private static final Set<String> SOURCES_AT_END = Set.of(ClaimRecord.STATED_BY, ClaimRecord.RESTS_ON);

        private final CollectionRecords records;
        private final Map<String, String> entities = new TreeMap<>();
        private final Map<String, String> sources = new TreeMap<>();

        ExternalReferences(CollectionRecords records) {
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
                if (!records.isSlice() && Boolean.FALSE.equals(row.get("ofOthers"))) {
                    continue;
                }
                String id = text(row, "id");
                String place = missing.remove(id);
                found.put(id, text(row, "entity"));
                if (sources.containsKey(id) && !Boolean.TRUE.equals(row.get("isSource"))) {
                    notSources.put(id, String.valueOf(place));
                }
            }
            missing.forEach((id, place) -> {
                throw refusal(
                        id, place, "which neither it nor the graph has: load the collection that declares it first");
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
}
