package org.modellineage.load;

import static org.modellineage.load.storage.Script.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.standing.Declaration;
import org.modellineage.load.standing.Declaration.Repository;
import org.modellineage.load.standing.EntityResolution;
import org.modellineage.load.storage.Script;
import org.modellineage.model.EntityKind;

/**
 * All declarations, after a change, of the entities that the change may merge or split: those whose declarations
 * change, those with which they are merged so far, and those that share a hub id with any of these.
 */
final class RelatedDeclarations {

    private final CollectionRecords records;
    private final Script script;
    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, String> homes = new TreeMap<>();
    private final Map<String, Map<String, Declaration>> declared = new TreeMap<>();
    private final Set<String> knownIds = new HashSet<>();
    private final Set<Repository> knownRepositories = new HashSet<>();
    private Set<String> openIds = new TreeSet<>();
    private Set<Repository> openRepositories = new HashSet<>();
    private Map<String, String> entities = Map.of();
    private Map<String, List<Declaration>> byEntity = Map.of();

    private RelatedDeclarations(CollectionRecords records, Script script) {
        this.records = records;
        this.script = script;
    }

    /**
     * Finds the related declarations.
     *
     * @param changed ids, as written, of the declarations that are added, updated or removed
     */
    static RelatedDeclarations of(Set<String> changed, CollectionRecords records, Script script) {
        RelatedDeclarations related = new RelatedDeclarations(records, script);
        changed.forEach(related::open);
        while (!related.openIds.isEmpty() || !related.openRepositories.isEmpty()) {
            related.read();
        }
        related.identify();
        return related;
    }

    /** The entity, after the change, for each declared id. */
    Map<String, String> entities() {
        return entities;
    }

    /** Whether an entity is related, before the change or after it. */
    boolean include(String entity) {
        return kinds.containsKey(entity) || byEntity.containsKey(entity);
    }

    /** All declarations of an entity after the change, under any id. */
    List<Declaration> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /** The collection's own declarations of an entity. */
    List<Declaration> own(String entity) {
        return of(entity).stream()
                .filter(declaration -> declaration.collection().equals(records.collection()))
                .toList();
    }

    /** The declarations under an id. */
    Collection<Declaration> writtenAs(String id) {
        return declared.getOrDefault(id, Map.of()).values();
    }

    /** The related entities before the change. */
    Set<String> before() {
        return kinds.keySet();
    }

    /** The related entities before the change and after it. */
    Set<String> all() {
        return Stream.concat(kinds.keySet().stream(), byEntity.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The related entities that are sources. */
    Set<String> sources() {
        return all().stream()
                .filter(id -> isSource(kinds.get(id))
                        || of(id).stream().anyMatch(declaration -> isSource(declaration.kind())))
                .collect(Collectors.toSet());
    }

    /** The entities without any declaration after the change. */
    List<String> vanishing() {
        return kinds.keySet().stream().filter(id -> !byEntity.containsKey(id)).toList();
    }

    /** The entities whose kind changes. */
    List<String> changingKind() {
        return kinds.keySet().stream()
                .filter(id -> of(id).stream().anyMatch(after -> !after.kind().equals(kinds.get(id))))
                .toList();
    }

    /** The ids that belong to another entity after the change. */
    Moves moves() {
        Moves moves = new Moves();
        homes.forEach((id, from) -> {
            String to = entities.getOrDefault(id, from);
            if (!to.equals(from)) {
                moves.add(id, from, to);
            }
        });
        return moves;
    }

    private void open(String id) {
        if (knownIds.add(id)) {
            openIds.add(id);
        }
    }

    private void read() {
        Set<String> ids = openIds;
        Set<Repository> repositories = openRepositories;
        openIds = new TreeSet<>();
        openRepositories = new HashSet<>();
        ids.forEach(id -> records.declared(id).ifPresent(this::add));
        repositories.forEach(repository -> records.bearers(repository).forEach(this::add));
        Set<String> found = new TreeSet<>();
        for (Map<String, Object> row : script.lookUp("entities-written-as", ids)) {
            found.add(text(row, "id"));
        }
        Set<String> keys = repositories.stream().map(Repository::key).collect(Collectors.toSet());
        for (Map<String, Object> row : script.lookUp("entities-with-hub-ids", keys)) {
            if (repositories.contains(new Repository(text(row, "kind"), text(row, "key")))) {
                found.add(text(row, "id"));
            }
        }
        found.removeAll(kinds.keySet());
        script.lookUp("declarations", found).forEach(this::addFromGraph);
    }

    private void addFromGraph(Map<String, Object> row) {
        String entity = text(row, "id");
        kinds.put(entity, text(row, "kind"));
        if (row.get("declaration") == null) {
            homes.putIfAbsent(entity, entity);
            return;
        }
        Declaration declaration = Declaration.of(row);
        homes.put(declaration.id(), entity);
        open(declaration.id());
        if (!records.replace(declaration)) {
            add(declaration);
        }
    }

    private void add(Declaration declaration) {
        Map<String, Declaration> same = declared.computeIfAbsent(declaration.id(), id -> new TreeMap<>());
        if (same.putIfAbsent(declaration.collection(), declaration) == null) {
            open(declaration.id());
            declaration.repositories().stream().filter(knownRepositories::add).forEach(openRepositories::add);
        }
    }

    private void identify() {
        List<Declaration> all = declared.values().stream()
                .flatMap(same -> same.values().stream())
                .toList();
        entities = EntityResolution.ids(all);
        byEntity = new HashMap<>();
        for (Declaration declaration : all) {
            byEntity.computeIfAbsent(
                            entities.getOrDefault(declaration.id(), declaration.id()), id -> new ArrayList<>(1))
                    .add(declaration);
        }
    }

    private static boolean isSource(@Nullable String kind) {
        return EntityKind.SOURCE.label().equals(kind);
    }
}
