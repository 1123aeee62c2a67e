package org.modellineage.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.Changes.Difference;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;

/**
 * Loads or unloads a collection of any size by difference, slice by slice: first its sources and entities, then what
 * is said of them, then what the collection no longer has. Each transaction leaves a consistent graph, with the collection
 * marked as incomplete until the last, so that a load that was interrupted is continued by the next.
 */
final class RecordLoad {

    private static final int IDS_READ_AT_ONCE = 1_000;

    /** A record that is removed takes more of a transaction's memory than one that is written. */
    private static final int REMOVED_SHARE = 5;

    private final Transactions transactions;
    private final String collection;
    private final CollectionRecords header;
    private final int largestSlice;
    private final Progress progress;
    private final Counts entities = new Counts("entities");
    private final Counts sources = new Counts("sources");
    private final Counts claims = new Counts("claims");
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private boolean existed;
    private final Map<String, Object> stored = new LinkedHashMap<>();
    private boolean incomplete;

    /** Runs work in a transaction that is retried after transient failures. */
    @FunctionalInterface
    interface Transactions {
        <T> T run(Function<Script, T> work);
    }

    /**
     * Prepares a load.
     *
     * @param header the collection's own properties, and its source
     * @param largestSlice how many entities and statements one transaction takes at most
     */
    RecordLoad(Transactions transactions, CollectionRecords header, int largestSlice, Progress progress) {
        this.transactions = transactions;
        this.collection = header.collection();
        this.header = header;
        this.largestSlice = largestSlice;
        this.progress = progress;
    }

    /** Loads the records. Throws a {@link LoadException} when the collection's id is taken by another one. */
    LoadReport load(RecordCollection input) {
        begin();
        if (existed) {
            Loader.checkTitle(collection, input.title(), String.valueOf(stored.get("title")));
        }
        IdSet kept = existed ? IdSet.of(input) : IdSet.NONE;
        if (existed) {
            checkLeaving(kept);
        }
        writeDeclarations(header, input.sources().stream().map(Source::id).toList());
        Counter declared = new Counter("entities", input.size());
        Slices.of(input.records().get(), largestSlice, slice -> {
            writeDeclarations(declarations(input, slice), ids(slice));
            declared.add(slice.size());
        });
        Counter told = new Counter("statements about entities", input.size());
        LongAdder stated = new LongAdder();
        Set<String> words = new TreeSet<>();
        Slices.of(input.records().get(), largestSlice, slice -> {
            CollectionRecords statements = statements(input, slice);
            writeClaims(statements, ids(slice));
            told.add(slice.size());
            stated.add(statements.claims().size());
            words.addAll(statements.words());
        });
        if (existed) {
            leaving(kept, ids -> writeClaims(nothing(Set.of()), ids));
            removeDeclarations(kept);
        }
        finish(input.size() + input.sources().size(), stated.sum(), words);
        return report();
    }

    /** Says how much the collection holds, now that it is complete. */
    private void finish(long entityCount, long claimCount, Set<String> words) {
        Map<String, Object> whole =
                header.withSize(entityCount, claimCount).withInlineClaims(words).properties();
        if (incomplete || !whole.equals(stored)) {
            transactions.run(script -> script.run("write-collection", Map.of("properties", whole)));
        }
    }

    /** Unloads the collection. Throws a {@link LoadException} when it is not loaded. */
    LoadReport unload() {
        begin();
        if (!existed) {
            throw new LoadException("no collection \"" + collection + "\" is loaded");
        }
        IdSet none = IdSet.NONE;
        checkLeaving(none);
        leaving(none, ids -> writeClaims(nothing(Set.of()), ids));
        int most = Math.max(1, largestSlice / REMOVED_SHARE);
        Changes removed;
        do {
            removed = write(nothing(Set.of()), script -> StoredCollection.someClaims(most, script));
        } while (!removed.none());
        removeDeclarations(none);
        transactions.run(script -> script.run("delete-collection", Map.of()));
        return report();
    }

    private void begin() {
        StoredCollection held = transactions.run(script -> StoredCollection.declarations(List.of(), script));
        existed = held.properties() != null;
        if (held.properties() != null) {
            held.properties().forEach((word, value) -> stored.put(word.toString(), value));
        }
        incomplete = held.isIncomplete();
        properties.putAll(header.areNone() ? stored : header.properties());
        properties.keySet().removeAll(CollectionRecords.SIZE);
    }

    /** Refuses a load that would remove what another collection refers to, before anything is written. */
    private void checkLeaving(IdSet kept) {
        leaving(
                kept,
                ids -> transactions.run(script -> {
                    Set<String> ofOthers = script.lookUp("known-entities", ids).stream()
                            .filter(row -> Boolean.TRUE.equals(row.get("ofOthers")))
                            .map(row -> Script.text(row, "id"))
                            .collect(Collectors.toSet());
                    List<String> abandoned =
                            ids.stream().filter(id -> !ofOthers.contains(id)).toList();
                    ChangeValidation.checkRemovals(abandoned, header, script);
                    return abandoned;
                }));
    }

    private void removeDeclarations(IdSet kept) {
        leaving(kept, ids -> writeDeclarations(nothing(new HashSet<>(ids)), ids));
    }

    private CollectionRecords nothing(Set<String> released) {
        return CollectionRecords.withoutDeclarations(collection, properties, released);
    }

    /** Passes on the ids that the collection declares in the graph and no longer has, some at a time. */
    private void leaving(IdSet kept, Consumer<List<String>> some) {
        String after = "";
        while (true) {
            String from = after;
            List<Map<String, Object>> rows =
                    transactions.run(script -> script.run("held-ids", Map.of("after", from, "most", IDS_READ_AT_ONCE)));
            List<String> ids = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                after = Script.text(row, "entity");
                if (row.get("ids") instanceof List<?> written) {
                    written.stream()
                            .map(Object::toString)
                            .filter(id -> !kept.contains(id))
                            .forEach(ids::add);
                }
            }
            if (!ids.isEmpty()) {
                some.accept(ids);
            }
            if (rows.size() < IDS_READ_AT_ONCE) {
                return;
            }
        }
    }

    private Changes writeDeclarations(CollectionRecords slice, List<String> ids) {
        return write(slice, script -> StoredCollection.declarations(ids, script));
    }

    private Changes writeClaims(CollectionRecords slice, List<String> ids) {
        return write(slice, script -> StoredCollection.claims(ids, script));
    }

    /** Writes what differs between a slice and the same slice in the graph. */
    private Changes write(CollectionRecords slice, Function<Script, StoredCollection> inGraph) {
        Changes changes = transactions.run(script -> {
            StoredCollection stored = inGraph.apply(script);
            Changes differing = Changes.betweenSlices(stored, slice);
            if (!differing.none()) {
                new CollectionUpdate(script, slice, stored, differing, false).run();
            }
            return differing;
        });
        incomplete |= !changes.none();
        entities.add(changes.entities());
        sources.add(changes.sources());
        claims.add(changes.claims());
        return changes;
    }

    private CollectionRecords declarations(RecordCollection input, List<EntityRecord> slice) {
        return slice(
                input,
                slice.stream()
                        .filter(each -> each.document() == null)
                        .map(EntityRecord::entity)
                        .toList(),
                slice.stream()
                        .flatMap(each -> Stream.ofNullable(each.document()))
                        .toList(),
                List.of());
    }

    private CollectionRecords statements(RecordCollection input, List<EntityRecord> slice) {
        String source = input.onlySource();
        return slice(
                input,
                List.of(),
                List.of(),
                slice.stream()
                        .flatMap(each -> each.statements().stream()
                                .map(said -> said.about(each.entity().id(), source)))
                        .toList());
    }

    private CollectionRecords slice(
            RecordCollection input, List<Entity> entities, List<Source> sources, List<Statement> statements) {
        return CollectionRecords.slice(
                        new Collection(input.id(), input.title(), null, null, entities, sources, statements))
                .inEdition(header.properties().get(CollectionRecords.EDITION));
    }

    private LoadReport report() {
        return new LoadReport(
                collection,
                Stream.of(entities, sources, claims).map(Counts::total).toList());
    }

    private static List<String> ids(List<EntityRecord> slice) {
        return slice.stream().map(each -> each.entity().id()).collect(Collectors.toList());
    }

    /** How many records of one kind changed. */
    private static final class Counts {

        private final String what;
        private long added;
        private long updated;
        private long removed;
        private long unchanged;

        Counts(String what) {
            this.what = what;
        }

        void add(Difference difference) {
            added += difference.added().size();
            updated += difference.updated().size();
            removed += difference.removed().size();
            unchanged += difference.unchanged();
        }

        LoadReport.Change total() {
            return new LoadReport.Change(what, added, updated, removed, unchanged);
        }
    }

    /** Counts records that are done, and reports them. */
    private final class Counter {

        private final String what;
        private final long total;
        private long done;

        Counter(String what, long total) {
            this.what = what;
            this.total = total;
        }

        void add(int more) {
            done += more;
            progress.step(what, done, total);
        }
    }
}
