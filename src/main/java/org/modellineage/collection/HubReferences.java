package org.modellineage.collection;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.collection.Draft.DeclaredEntity;
import org.modellineage.collection.Draft.Reference;
import org.modellineage.collection.HubIdCheck.Repository;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.model.Claim;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.ValueType;

/**
 * Finds what references mean by an id on a hub: the entity of this collection or of one that it uses that has it, or else one
 * that is declared for it and has no other name.
 */
final class HubReferences {

    /** The kinds of entity that a hub holds; the first one that a reference accepts is declared. */
    private static final List<EntityKind> KINDS = List.of(EntityKind.MODEL, EntityKind.DATASET);

    private final Draft draft;
    private final UsedCollections used;
    private final Map<Wanted, String> meant = new HashMap<>();

    HubReferences(Draft draft, UsedCollections used) {
        this.draft = draft;
        this.used = used;
    }

    /**
     * A hub id in a place.
     *
     * @param kinds the kinds of entity that are accepted there
     */
    private record Wanted(String id, Set<EntityKind> kinds) {}

    /** Replaces them in the references and statements of the draft. */
    void resolve() {
        List<Reference> open = draft.references().stream()
                .filter(reference -> HubId.is(reference.id())
                        && !draft.declarations().containsKey(reference.id())
                        && !used.kinds().containsKey(reference.id())
                        && KINDS.stream().anyMatch(reference.kinds()::contains))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<Repository, String> owners = owners(open);
        for (Reference reference : open) {
            Wanted wanted = new Wanted(reference.id(), reference.kinds());
            if (!meant.containsKey(wanted)) {
                meant.put(wanted, owner(reference, owners).orElseGet(() -> declared(reference)));
            }
        }
        draft.replaceReferences(this::replaced);
        draft.replaceStatements(this::replaced);
    }

    /** The ids of the entities that have the hub ids, in this collection and in those that it uses. */
    private Map<Repository, String> owners(List<Reference> references) {
        Set<Repository> wanted = new HashSet<>();
        for (Reference reference : references) {
            KINDS.forEach(kind -> wanted.add(new Repository(kind, reference.id())));
        }
        Map<Repository, String> owners = new HashMap<>();
        for (HubIdCheck.HubIdUse use : draft.hubIds()) {
            owners.putIfAbsent(use.repository(), use.entity().id());
        }
        if (!used.kinds().isEmpty()) {
            used.owners(wanted).forEach((repository, owner) -> {
                if (used.kinds().containsKey(owner.entityId())) {
                    owners.putIfAbsent(repository, owner.entityId());
                }
            });
        }
        return owners;
    }

    private static Optional<String> owner(Reference reference, Map<Repository, String> owners) {
        return KINDS.stream()
                .filter(reference.kinds()::contains)
                .map(kind -> new Repository(kind, reference.id()))
                .filter(owners::containsKey)
                .map(owners::get)
                .findFirst();
    }

    private String declared(Reference reference) {
        EntityKind kind =
                KINDS.stream().filter(reference.kinds()::contains).findFirst().orElseThrow();
        if (!draft.declarations().containsKey(reference.id())) {
            draft.declare(new DeclaredEntity(reference.id(), kind, reference.place()));
            draft.add(new Entity(reference.id(), kind, reference.written(), true, false, reference.written()));
        }
        return reference.id();
    }

    private Reference replaced(Reference reference) {
        String id = meant(reference.id(), reference.kinds());
        return new Reference(reference.label(), id, reference.written(), reference.kinds(), reference.place());
    }

    private PlacedStatement replaced(PlacedStatement placed) {
        Statement statement = placed.statement();
        Object value = statement.value();
        if (statement.predicate() instanceof RelationshipType type) {
            value = meant(value.toString(), type.objects());
        }
        if (value.equals(statement.subjectId())) {
            draft.problems()
                    .error(
                            placed.place(),
                            statement.predicate().word() + ": "
                                    + Quoted.of(statement.value().toString())
                                    + " is the subject itself; accepted: the id of another");
            return placed;
        }
        String id = placed.ownId() || value.equals(statement.value())
                ? statement.id()
                : Ids.ofStatement(statement.subjectId(), statement.predicate(), value);
        Statement with = new Statement(
                id,
                statement.subjectId(),
                statement.predicate(),
                value,
                replaced(statement.qualifiers()),
                statement.claims().stream().map(this::replaced).toList());
        return new PlacedStatement(with, placed.ownId(), placed.place(), placed.exceptions());
    }

    private Claim replaced(Claim claim) {
        Map<Qualifier, Object> own = claim.qualifiers();
        return own == null ? claim : claim.withQualifiers(replaced(own));
    }

    private Map<Qualifier, Object> replaced(Map<Qualifier, Object> qualifiers) {
        Map<Qualifier, Object> replaced = new EnumMap<>(Qualifier.class);
        qualifiers.forEach((qualifier, value) -> replaced.put(
                qualifier,
                qualifier.type() == ValueType.ENTITY
                        ? meant(value.toString(), QualifierReader.kinds(qualifier))
                        : value));
        return replaced;
    }

    private String meant(String id, Set<EntityKind> kinds) {
        return meant.getOrDefault(new Wanted(id, kinds), id);
    }
}
