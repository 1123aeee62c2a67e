package org.modellineage.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.Declaration;
import org.modellineage.load.standing.IdMapping;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;

/** The records of a collection as the graph stores them: declarations and claims by id, in alphabetic order. */
final class CollectionRecords {

    /** The property of a collection's node that names its content. */
    static final String EDITION = "edition";

    private final String collection;
    private final boolean none;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, Declaration> entities = new TreeMap<>();
    private final Map<String, Declaration> sources = new TreeMap<>();
    private final Map<String, ClaimRecord> claims = new TreeMap<>();
    private final Map<Declaration.Repository, List<Declaration>> bearers = new HashMap<>();
    private final Set<String> released = new HashSet<>();
    private boolean partial;
    private boolean slice;

    /** The property of a collection whose claims do without nodes where they can: the words of these claims. */
    static final String INLINE_CLAIMS = "inlineClaims";

    private static final String ENTITIES = "entities";
    private static final String CLAIMS = "claims";

    /** The properties of a collection that is complete: whatever form its claims have, reports count them without reading. */
    static final Set<String> SIZE = Set.of(ENTITIES, CLAIMS);

    private CollectionRecords(String collection, boolean none) {
        this.collection = collection;
        this.none = none;
        properties.put("id", collection);
    }

    /** No records, for a collection that is to be unloaded. */
    static CollectionRecords none(String collection) {
        return new CollectionRecords(collection, true);
    }

    /** The records of a collection; throws a {@link LoadException} when it declares an id twice. */
    static CollectionRecords of(Collection collection) {
        CollectionRecords records = new CollectionRecords(collection.id(), false);
        put(records.properties, "title", collection.title());
        put(records.properties, "description", collection.description());
        put(records.properties, "license", collection.license());
        for (Entity entity : collection.entities()) {
            records.declare(records.entities, entity.id(), Declaration.of(collection.id(), entity));
        }
        for (Source source : collection.sources()) {
            records.declare(records.sources, source.id(), Declaration.of(collection.id(), source));
        }
        for (Statement statement : collection.statements()) {
            for (Claim claim : statement.claims()) {
                records.add(ClaimRecord.of(statement, claim));
            }
        }
        return records.withSize((long) records.entities.size() + records.sources.size(), records.claims.size());
    }

    /** The same with the numbers of entities, sources among them, and of claims of the whole collection. */
    CollectionRecords withSize(long entityCount, long claimCount) {
        properties.put(ENTITIES, entityCount);
        properties.put(CLAIMS, claimCount);
        return this;
    }

    /**
     * A slice of a collection that is never in memory as a whole: some of its declarations or some of its claims. What
     * they refer to is in the graph already.
     */
    static CollectionRecords slice(Collection some) {
        CollectionRecords records = of(some);
        records.properties.keySet().removeAll(SIZE);
        records.partial = true;
        records.slice = true;
        return records.withInlineClaims(Set.of());
    }

    /** The same, with claims that do without nodes where they can. */
    CollectionRecords withInlineClaims() {
        return withInlineClaims(words());
    }

    /**
     * The same.
     *
     * @param words the predicates and the qualifiers of all claims of the collection
     */
    CollectionRecords withInlineClaims(Set<String> words) {
        properties.put(INLINE_CLAIMS, List.copyOf(words));
        return this;
    }

    /** The predicates and the qualifiers of the claims, in alphabetic order. */
    SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>();
        claims.values().forEach(claim -> words.addAll(claim.node().words()));
        return words;
    }

    /** Whether claims do without nodes where they can. */
    boolean inlineClaims() {
        return properties.containsKey(INLINE_CLAIMS);
    }

    /**
     * A slice of which nothing is left.
     *
     * @param released ids as written whose declarations are removed
     */
    static CollectionRecords withoutDeclarations(
            String collection, Map<String, Object> properties, Set<String> released) {
        CollectionRecords records = new CollectionRecords(collection, false);
        records.properties.putAll(properties);
        records.partial = true;
        records.slice = true;
        records.released.addAll(released);
        return records;
    }

    /** Adds to the properties what names the content of the whole collection. */
    CollectionRecords inEdition(@Nullable Object edition) {
        put(properties, EDITION, edition);
        return this;
    }

    /** The same with only some of the claims, as one part of a change; the rest is removed later. */
    CollectionRecords withClaims(Set<String> ids) {
        CollectionRecords some = withoutClaims();
        some.partial = true;
        claims.forEach((id, claim) -> {
            if (ids.contains(id)) {
                some.claims.put(id, claim);
            }
        });
        return some;
    }

    /** The same with claims resolved to the entities of the graph. */
    CollectionRecords identified(IdMapping identity) {
        if (identity.isPlain()) {
            return this;
        }
        CollectionRecords identified = withoutClaims();
        identified.partial = partial;
        claims.forEach((id, claim) -> identified.claims.put(id, claim.identified(identity)));
        return identified;
    }

    private CollectionRecords withoutClaims() {
        CollectionRecords same = new CollectionRecords(collection, none);
        same.properties.putAll(properties);
        same.entities.putAll(entities);
        same.sources.putAll(sources);
        same.bearers.putAll(bearers);
        same.released.addAll(released);
        same.slice = slice;
        return same;
    }

    String collection() {
        return collection;
    }

    /** Whether the collection is to be unloaded. */
    boolean areNone() {
        return none;
    }

    /** Whether the collection declares more than these records, in the graph. */
    boolean isSlice() {
        return slice;
    }

    /** The properties of the collection's own node. */
    Map<String, Object> properties() {
        return properties;
    }

    /** The declarations of all entities except sources. */
    Map<String, Declaration> entities() {
        return entities;
    }

    Map<String, Declaration> sources() {
        return sources;
    }

    Map<String, ClaimRecord> claims() {
        return claims;
    }

    /** The declaration of an entity or source by its id. */
    Optional<Declaration> declared(String id) {
        return Optional.ofNullable(sources.getOrDefault(id, entities.get(id)));
    }

    /** The declarations of a repository on a model hub, under any id. */
    List<Declaration> bearers(Declaration.Repository repository) {
        return bearers.getOrDefault(repository, List.of());
    }

    /** Whether these records remove or replace a declaration in the graph. */
    boolean replace(Declaration former) {
        return former.collection().equals(collection)
                && (!partial || declared(former.id()).isPresent() || released.contains(former.id()));
    }

    private void declare(Map<String, Declaration> section, String id, Declaration declaration) {
        if (declared(id).isPresent()) {
            throw new LoadException("collection \"" + collection + "\" declares \"" + id + "\" twice");
        }
        section.put(id, declaration);
        declaration
                .repositories()
                .forEach(repository -> bearers.computeIfAbsent(repository, first -> new ArrayList<>(1))
                        .add(declaration));
    }

    private void add(ClaimRecord claim) {
        if (claims.put(claim.id(), claim) != null) {
            throw new LoadException("collection \"" + collection + "\" has two claims with the id \"" + claim.id()
                    + "\": give one of the statements another id");
        }
    }

    /** Puts a value as the graph stores it, unless there is none. */
    static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value instanceof PartialDate date ? date.text() : value);
        }
    }
}
