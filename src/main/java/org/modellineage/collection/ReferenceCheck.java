package org.modellineage.collection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.collection.Draft.DeclaredEntity;
import org.modellineage.collection.Draft.Reference;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.Nearest;

/** Checks that every referenced id is declared and is of an accepted kind. */
final class ReferenceCheck {

    /** How many different unknown ids get a suggestion, so that the time stays linear for files with many problems. */
    private static final int MOST_SUGGESTIONS = 1000;

    private final Draft draft;
    private final UsedCollections used;
    private final Map<String, EntityKind> kinds = new LinkedHashMap<>();
    private final Map<Set<EntityKind>, Nearest> candidates = new HashMap<>();
    private final Map<Wanted, String> hints = new HashMap<>();

    ReferenceCheck(Draft draft, UsedCollections used) {
        this.draft = draft;
        this.used = used;
    }

    /** Runs the check. Unknown ids are not reported when declarations may be missing because of other problems. */
    void run(boolean allDeclared) {
        kinds.putAll(used.kinds());
        for (DeclaredEntity declaration : draft.declarations().values()) {
            EntityKind elsewhere = kinds.put(declaration.id(), declaration.kind());
            if (elsewhere != null && elsewhere != declaration.kind()) {
                draft.problems()
                        .error(
                                declaration.place(),
                                Quoted.of(declaration.id()) + " is "
                                        + declaration.kind().one()
                                        + "; accepted: what the collection " + used.holder(declaration.id())
                                        + " says, " + elsewhere.one());
            }
        }
        for (Reference reference : draft.references()) {
            EntityKind kind = kinds.get(reference.id());
            if (kind != null && !reference.kinds().contains(kind)) {
                draft.problems()
                        .error(
                                reference.place(),
                                reference.label() + ": " + Quoted.of(reference.written()) + " is " + kind.one()
                                        + "; accepted: the id of " + EntityKind.oneOf(reference.kinds()));
            } else if (kind == null && allDeclared) {
                draft.problems()
                        .error(
                                reference.place(),
                                reference.label() + ": unknown id " + Quoted.of(reference.written()) + hint(reference));
            }
        }
    }

    private String hint(Reference reference) {
        Wanted anywhere = new Wanted(reference.id(), reference.kinds());
        String known = hints.get(anywhere);
        if (known != null) {
            return known;
        } else if (hints.size() == MOST_SUGGESTIONS) {
            return accepted(reference);
        }
        String hint = newHint(reference);
        hints.put(anywhere, hint);
        return hint;
    }

    private String newHint(Reference reference) {
        Optional<String> hubId = HubId.in(reference.id()).filter(id -> !HubId.is(reference.id()));
        if (hubId.isPresent()) {
            String accepted = "; did you mean " + Quoted.of(hubId.get()) + "?";
            return hint(reference, HubId.key(hubId.get())).orElse(accepted);
        }
        Optional<String> collection = used.couldUse(reference.id());
        if (collection.isPresent()) {
            return "; the collection " + collection.get() + " has it" + use(collection.get());
        }
        Optional<String> nearest =
                candidates.computeIfAbsent(reference.kinds(), this::candidates).to(reference.id());
        return nearest.map(id -> "; did you mean " + Quoted.of(id) + "?").orElseGet(() -> accepted(reference));
    }

    /**
     * Suggests the entity that has a hub id in this collection, in those that it uses, or in those that it could use.
     */
    private Optional<String> hint(Reference reference, String hubId) {
        for (HubIdCheck.HubIdUse use : draft.hubIds()) {
            EntityKind kind = use.entity().kind();
            if (reference.kinds().contains(kind) && use.repository().key().equals(hubId)) {
                return Optional.of("; did you mean " + Quoted.of(use.entity().id()) + "?");
            }
        }
        Set<HubIdCheck.Repository> repositories = reference.kinds().stream()
                .map(kind -> new HubIdCheck.Repository(kind, hubId))
                .collect(Collectors.toSet());
        return used.owners(repositories).values().stream().findFirst().map(owner -> {
            String meant = "; did you mean " + Quoted.of(owner.entityId()) + "?";
            return kinds.containsKey(owner.entityId())
                    ? meant
                    : meant + " the collection " + owner.collectionId() + " has it" + use(owner.collectionId());
        });
    }

    private static String use(String collection) {
        return ", so add \"uses: [" + collection + "]\" to " + CollectionFolder.MANIFEST;
    }

    private Nearest candidates(Set<EntityKind> accepted) {
        return Nearest.among(kinds.entrySet().stream()
                .filter(entry -> accepted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static String accepted(Reference reference) {
        return "; accepted: the id of " + EntityKind.oneOf(reference.kinds())
                + " that this collection, or one under \"uses\", declares";
    }

    private record Wanted(String id, Set<EntityKind> kinds) {}
}
