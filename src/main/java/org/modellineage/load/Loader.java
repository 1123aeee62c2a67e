package org.modellineage.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Collection;

/**
 * Loads and unloads collections, writing only what differs. A collection takes one transaction, or several when one
 * could not hold the change; until the last of them it is marked as incomplete.
 */
public final class Loader {

    /** The version of the form in which the graph holds collections; a graph in another one is made anew. */
    public static final int FORMAT = 1;

    /** No time limit: the driver gives up when the server is gone. */
    private static final Duration UNLIMITED = Duration.ZERO;

    /** More records in one transaction make a load no faster. */
    static final int LARGEST_PORTION = 10_000;

    private final Graph graph;
    private final Path cypher;
    private final int largestPortion;
    private final boolean inlineClaims;
    private int room;

    /**
     * Creates a loader.
     *
     * @param cypher the folder that holds {@code schema/} and {@code load/}
     */
    public Loader(Graph graph, Path cypher) {
        this(graph, cypher, LARGEST_PORTION);
    }

    Loader(Graph graph, Path cypher, int largestPortion) {
        this(graph, cypher, largestPortion, false);
    }

    private Loader(Graph graph, Path cypher, int largestPortion, boolean inlineClaims) {
        this.graph = graph;
        this.cypher = cypher;
        this.largestPortion = largestPortion;
        this.inlineClaims = inlineClaims;
    }

    /** The same for collections whose claims do without nodes where they can, as those of any size always do. */
    public Loader withInlineClaims() {
        return new Loader(graph, cypher, largestPortion, true);
    }

    /**
     * Loads a collection: adds, updates and removes records. Throws a {@link LoadException} when it contradicts another
     * collection.
     */
    public LoadReport load(Collection collection, Progress progress) {
        return load(collection, null, progress);
    }

    /**
     * Loads a collection in the same way.
     *
     * @param edition names its content, for those who keep it; null when nobody does
     */
    public LoadReport load(Collection collection, @Nullable String edition, Progress progress) {
        CollectionRecords records = CollectionRecords.of(collection).inEdition(edition);
        return replace(inlineClaims ? records.withInlineClaims() : records, progress);
    }

    /**
     * Removes a collection and what no other collection holds. Throws a {@link LoadException} when it is not loaded.
     */
    public LoadReport unload(String collectionId, Progress progress) {
        CollectionRecords none = CollectionRecords.none(collectionId);
        return fitsOneTransaction(none)
                ? replace(none, progress)
                : records(none, progress).unload();
    }

    /** How many of a collection's entities other collections declare too, by the ids of these, in alphabetic order. */
    public Map<String, Long> joinedEntities(String collectionId) {
        List<Map<String, Object>> rows = graph.read(
                UNLIMITED,
                transaction -> new Script(statements(), transaction, collectionId, (step, done, total) -> {})
                        .run("joined-entities", Map.of()));
        Map<String, Long> joined = new LinkedHashMap<>();
        rows.forEach(row -> joined.put(Script.text(row, "collection"), (Long) row.get("entities")));
        return joined;
    }

    private int largestPortion() {
        if (room == 0) {
            room = TransactionRoom.records(
                    graph, Cypher.read(statements().resolve("transaction-limits.cypher")), largestPortion);
        }
        return room;
    }

    private boolean fitsOneTransaction(CollectionRecords none) {
        int most = largestPortion();
        Cypher count = Cypher.read(statements().resolve("count-held.cypher"));
        return graph.read(
                UNLIMITED,
                transaction -> transaction.run(count, Map.of("collection", none.collection())).rows().stream()
                        .allMatch(row -> row.get("held") instanceof Long held && held <= most));
    }

    /**
     * Loads a collection of any size: adds, updates and removes records. Throws a {@link LoadException} when it
     * contradicts another collection.
     */
    public LoadReport load(RecordCollection input, Progress progress) {
        return load(input, null, progress);
    }

    /**
     * Loads a collection of any size in the same way.
     *
     * @param edition names its content, for those who keep it; null when nobody does
     */
    public LoadReport load(RecordCollection input, @Nullable String edition, Progress progress) {
        ensureSchema();
        Collection itself =
                new Collection(input.id(), input.title(), null, null, List.of(), input.sources(), List.of());
        return records(CollectionRecords.slice(itself).inEdition(edition), progress)
                .load(input);
    }

    /** Throws a {@link LoadException} when a loaded collection with the id of an import is not a former one of it. */
    public static void checkTitle(String collection, String title, String loadedTitle) {
        if (!title.equals(loadedTitle)) {
            throw new LoadException("the collection \"" + collection + "\" is there already and holds something else ("
                    + loadedTitle + "): give this one another id");
        }
    }

    private RecordLoad records(CollectionRecords header, Progress progress) {
        RecordLoad.Transactions transactions = new RecordLoad.Transactions() {
            @Override
            public <T> T run(Function<Script, T> work) {
                return graph.write(
                        UNLIMITED,
                        transaction -> work.apply(
                                new Script(statements(), transaction, header.collection(), (step, done, total) -> {})));
            }
        };
        return new RecordLoad(transactions, header, largestPortion(), progress);
    }

    private LoadReport replace(CollectionRecords records, Progress progress) {
        ensureSchema();
        int most = largestPortion();
        LoadReport first = null;
        Done done;
        do {
            done = graph.write(
                    UNLIMITED,
                    transaction -> next(
                            records,
                            most,
                            new Script(statements(), transaction, records.collection(), progress::step)));
            first = first == null ? done.report() : first;
        } while (!done.all());
        return first;
    }

    /**
     * The outcome of one transaction.
     *
     * @param report what differed before it
     * @param all whether the collection is complete after it
     */
    private record Done(LoadReport report, boolean all) {}

    private Done next(CollectionRecords records, int most, Script script) {
        StoredCollection stored = StoredCollection.read(script);
        if (records.areNone() && stored.properties() == null) {
            throw new LoadException("no collection \"" + records.collection() + "\" is loaded");
        }
        Changes changes = Changes.between(stored, records);
        LoadReport report = changes.toReport(records.collection());
        if (changes.none()) {
            return new Done(report, true);
        }
        Portion portion = Portion.next(changes, records, stored, most);
        if (!portion.last() && !stored.isIncomplete()) {
            new CollectionUpdate(script, records, stored, changes, true).check();
        }
        new CollectionUpdate(script, portion.records(), stored, portion.changes(), portion.last()).run();
        return new Done(report, portion.last());
    }

    /** Creates the constraints and indexes that are missing, in a transaction of its own, and waits until all are online. */
    public void ensureSchema() {
        List<Cypher> statements = readSchema();
        graph.write(
                UNLIMITED,
                transaction -> statements.stream()
                        .map(statement -> transaction.run(statement, Map.of()))
                        .toList());
        Cypher await = Cypher.read(statements().resolve("await-schema.cypher"));
        // Where the load will write: a reader of a cluster has indexes of its own.
        graph.write(UNLIMITED, transaction -> transaction.run(await, Map.of()));
    }

    /** The statements of {@code cypher/schema}, one to a file. */
    private List<Cypher> readSchema() {
        Path folder = cypher.resolve("schema");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(Cypher::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }

    private Path statements() {
        return cypher.resolve("load");
    }
}
