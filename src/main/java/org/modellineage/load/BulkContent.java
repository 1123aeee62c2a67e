package org.modellineage.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.modellineage.bulk.GraphSink;
import org.modellineage.concurrent.OrderedTasks;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;

/**
 * The nodes and relationships of an imported collection in a graph that holds nothing else. They come out of the same code
 * that loads it over a connection, slice by slice: what that would write is mapped to nodes and relationships.
 */
public final class BulkContent {

    /** Small enough to stay in the processor's caches. */
    private static final int SLICE = 500;

    /**
     * What walks through the graph read of each relationship, and what answers read of each entity. The engine keeps
     * properties in a chain, in the order in which they come, and looks for each from its beginning.
     */
    private static final List<String> READ_MOST = List.of(
            "channel",
            "status",
            "checkpoints",
            "since",
            "until",
            "kind",
            "stands",
            "heldBy",
            "predicate",
            "id",
            "name",
            "released",
            "series");

    /** The node of the collection. */
    private static final int COLLECTION = 0;

    private final RecordCollection input;
    private final String edition;
    private final BulkSurvey survey;
    private final int largestSlice;
    private final NodeNumbers names;
    private int next;

    private BulkContent(RecordCollection input, String edition, BulkSurvey survey, int largestSlice) {
        this.input = input;
        this.edition = edition;
        this.survey = survey;
        this.largestSlice = largestSlice;
        this.names = new NodeNumbers(input.size());
        this.next = survey.firstFree();
    }

    /**
     * Looks through the records. Throws a {@link LoadException} when what stands of some depends on others, so that they
     * cannot be taken slice by slice.
     *
     * @param edition names the content
     */
    public static BulkContent of(RecordCollection input, String edition) {
        return of(input, edition, SLICE);
    }

    static BulkContent of(RecordCollection input, String edition, int largestSlice) {
        return new BulkContent(input, edition, BulkSurvey.of(input), largestSlice);
    }

    /** Passes everything on once; slices are computed in several threads and passed on in order. */
    public void writeTo(GraphSink sink, Progress progress) throws IOException {
        long[] done = {0};
        try (OrderedTasks<Computed> tasks = new OrderedTasks<>(computed -> {
            for (Call call : computed.calls()) {
                take(call, computed.own(), sink);
            }
            done[0] += computed.size();
            progress.step("records", done[0], input.size());
        })) {
            boolean[] first = {true};
            Slices.of(input.records().get(), largestSlice, slice -> {
                boolean begins = first[0];
                first[0] = false;
                add(() -> compute(slice, begins), tasks);
            });
            tasks.finish();
        }
    }

    private static void add(Callable<Computed> task, OrderedTasks<Computed> tasks) {
        try {
            tasks.add(task);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a load of a slice would run. */
    private record Computed(int size, Set<String> own, List<Call> calls) {}

    /** A statement of {@code cypher/load} and its parameters. */
    private record Call(String statement, Map<String, Object> parameters) {}

    private Computed compute(List<EntityRecord> slice, boolean first) {
        Set<String> own = new HashSet<>();
        slice.forEach(each -> own.add(each.entity().id()));
        if (first) {
            input.sources().forEach(source -> own.add(source.id()));
        }
        List<Call> calls = new ArrayList<>();
        Script script = new Script(
                (statement, parameters) -> {
                    if (first || !statement.equals("write-collection")) {
                        calls.add(new Call(statement, parameters));
                    }
                    return List.of();
                },
                input.id());
        CollectionRecords records = records(slice);
        StoredCollection nothing = StoredCollection.nothing();
        new CollectionUpdate(script, records, nothing, Changes.between(nothing, records), true).run();
        return new Computed(slice.size(), own, calls);
    }

    /** The records of a slice, and a declaration of everything that they refer to, of which nothing is written. */
    private CollectionRecords records(List<EntityRecord> slice) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        slice.forEach(each -> entities.put(each.entity().id(), each.entity()));
        List<Statement> statements = new ArrayList<>();
        for (EntityRecord each : slice) {
            for (EntityRecord.Said said : each.statements()) {
                statements.add(said.about(each.entity().id(), input.onlySource()));
                if (said.predicate() instanceof RelationshipType) {
                    String object = said.value().toString();
                    entities.computeIfAbsent(object, survey::reference);
                }
            }
        }
        return CollectionRecords.slice(new Collection(
                        input.id(),
                        input.title(),
                        null,
                        null,
                        List.copyOf(entities.values()),
                        input.sources(),
                        statements))
                .withSize(input.size() + input.sources().size(), survey.claimCount())
                .withInlineClaims(survey.words())
                .inEdition(edition);
    }

    /** Maps what a statement would write. */
    private void take(Call call, Set<String> own, GraphSink sink) throws IOException {
        Map<String, Object> parameters = call.parameters();
        switch (call.statement()) {
            case "write-collection" -> sink.node(COLLECTION, List.of("Collection"), map(parameters, "properties"));
            case "write-entities" -> {
                for (Map<String, Object> row : rows(parameters)) {
                    if (own.contains(text(row, "id"))) {
                        entity(row, sink);
                    }
                }
            }
            case "write-names" -> {
                for (Map<String, Object> row : rows(parameters)) {
                    if (own.contains(text(row, "entity"))) {
                        name(row, sink);
                    }
                }
            }
            case "write-claims" -> {
                for (Map<String, Object> row : rows(parameters)) {
                    claim(row, sink);
                }
            }
            case "write-relationships" -> {
                for (Map<String, Object> row : rows(parameters)) {
                    sink.relationship(
                            survey.number(text(row, "subject")),
                            survey.number(text(row, "object")),
                            text(row, "type"),
                            ordered(map(row, "properties")));
                }
            }
            default -> throw new IllegalStateException(call.statement() + " is not mapped to nodes and relationships");
        }
    }

    private void entity(Map<String, Object> row, GraphSink sink) throws IOException {
        int number = survey.number(text(row, "id"));
        sink.node(number, List.of("Entity", text(row, "kind")), ordered(map(row, "properties")));
        for (Map<String, Object> declaration : maps(row, "declarations")) {
            sink.relationship(COLLECTION, number, "HOLDS", declaration);
        }
    }

    private void name(Map<String, Object> row, GraphSink sink) throws IOException {
        String key = text(row, "key");
        int number = names.of(key);
        if (number == NodeNumbers.NONE) {
            number = next++;
            names.put(key, number);
            sink.node(number, List.of("Name"), Map.of("key", key));
        }
        sink.relationship(survey.number(text(row, "entity")), number, "NAMED", map(row, "properties"));
    }

    private void claim(Map<String, Object> row, GraphSink sink) throws IOException {
        int number = next++;
        sink.node(number, List.of("Claim"), map(row, "properties"));
        sink.relationship(COLLECTION, number, "HOLDS", Map.of("digest", text(row, "digest")));
        for (Map<String, Object> link : maps(row, "links")) {
            Map<String, Object> properties = new HashMap<>();
            properties.put("as", link.get("as"));
            properties.values().removeIf(Objects::isNull);
            sink.relationship(number, survey.number(text(link, "entity")), text(link, "type"), properties);
        }
    }

    private static Map<String, Object> ordered(Map<String, Object> properties) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String key : READ_MOST) {
            Object value = properties.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        properties.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static String text(Map<String, Object> row, String column) {
        return Script.text(row, column);
    }

    private static List<Map<String, Object>> rows(Map<String, Object> parameters) {
        return maps(parameters, "rows");
    }

    private static List<Map<String, Object>> maps(Map<String, Object> row, String column) {
        return row.get(column) instanceof List<?> list
                ? list.stream().map(BulkContent::map).toList()
                : List.of();
    }

    private static Map<String, Object> map(Map<String, Object> row, String column) {
        return map(Objects.requireNonNull(row.get(column)));
    }

    @SuppressWarnings("unchecked") // rows of the loader have texts as keys
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
