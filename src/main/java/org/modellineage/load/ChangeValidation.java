package org.modellineage.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.load.storage.Script;

/**
 * Checks that a change contradicts no other collection, and keeps what the checks found.
 *
 * @param references the entity for each id to which the collection refers without declaring it
 * @param shared the claims to write that another collection holds with the same content, and that are complete in the
 *     graph
 * @param related all declarations of the entities that the change may merge or split
 */
record ChangeValidation(Map<String, String> references, Set<String> shared, RelatedDeclarations related) {

    /** Runs all checks; throws a {@link LoadException} when the change contradicts another collection. */
    static ChangeValidation of(Changes changes, Records records, Script script) {
        Map<String, String> references = new ExternalReferences(records).check(script);
        Set<String> shared = sharedClaims(changes, records, script);
        RelatedDeclarations related = RelatedDeclarations.of(changes.declared(), records, script);
        checkKinds(changes, records, related);
        List<String> abandoned = changes.released().stream()
                .filter(id -> related.writtenAs(id).isEmpty())
                .toList();
        new RemovalCheck(script, records.collection()).check(abandoned);
        return new ChangeValidation(references, shared, related);
    }

    private static Set<String> sharedClaims(Changes changes, Records records, Script script) {
        Set<String> shared = new HashSet<>();
        for (Map<String, Object> row : script.lookUp(
                "claims-in-other-collections", changes.claims().written().toList())) {
            ClaimRecord claim = records.claims().get(String.valueOf(row.get("id")));
            if (claim == null || !claim.digest().equals(row.get("digest"))) {
                throw new LoadException("claim \"" + row.get("id") + "\" says one thing in collection \""
                        + records.collection() + "\" and another in \"" + row.get("collection")
                        + "\": give one of the statements another id");
            }
            shared.add(claim.id());
        }
        changes.claims().updated().forEach(shared::remove);
        return shared;
    }

    private static void checkKinds(Changes changes, Records records, RelatedDeclarations related) {
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
}
