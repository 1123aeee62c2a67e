package org.modellineage.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Source;

/** The content of the files of one collection so far, with the places that later checks need. */
final class Draft {

    private final Problems problems;
    private final Map<String, DeclaredEntity> declarations = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<PlacedStatement> statements = new ArrayList<>();
    private final List<HubIdCheck.HubIdUse> hubIds = new ArrayList<>();

    Draft(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Declares an id; reports a problem and returns false when it is already declared. */
    boolean declare(DeclaredEntity declaration) {
        DeclaredEntity earlier = declarations.putIfAbsent(declaration.id(), declaration);
        if (earlier == null) {
            return true;
        }
        problems.error(
                declaration.place(),
                "duplicate id " + Quoted.of(declaration.id()) + "; it is "
                        + earlier.kind().one() + " on " + earlier.place().seenFrom(declaration.place()) + " already");
        return false;
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    void add(Entity entity) {
        entities.add(entity);
    }

    void add(Source source) {
        sources.add(source);
    }

    void add(PlacedStatement statement) {
        statements.add(statement);
    }

    void add(HubIdCheck.HubIdUse hubId) {
        hubIds.add(hubId);
    }

    void replaceReferences(UnaryOperator<Reference> replacement) {
        references.replaceAll(replacement);
    }

    void replaceStatements(UnaryOperator<PlacedStatement> replacement) {
        statements.replaceAll(replacement);
    }

    Map<String, DeclaredEntity> declarations() {
        return declarations;
    }

    /** The declared ids of a kind, with their places. */
    Map<String, Place> declared(EntityKind kind) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (DeclaredEntity declaration : declarations.values()) {
            if (declaration.kind() == kind) {
                places.put(declaration.id(), declaration.place());
            }
        }
        return places;
    }

    List<Reference> references() {
        return references;
    }

    List<Entity> entities() {
        return entities;
    }

    List<Source> sources() {
        return sources;
    }

    List<PlacedStatement> statements() {
        return statements;
    }

    List<HubIdCheck.HubIdUse> hubIds() {
        return hubIds;
    }

    /** A declared id, with its kind and its place. */
    record DeclaredEntity(String id, EntityKind kind, Place place) {}

    /**
     * A reference to an entity.
     *
     * @param label the key that the id stands under, for messages
     * @param written the id as the file writes it, for messages
     * @param kinds the kinds of entity that are accepted there
     */
    record Reference(String label, String id, String written, Set<EntityKind> kinds, Place place) {}
}
