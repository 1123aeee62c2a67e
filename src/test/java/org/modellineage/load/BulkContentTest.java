package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.bulk.GraphDecoder;
import org.modellineage.bulk.GraphSink;
import org.modellineage.bulk.GraphWriter;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.spool.RandomRecords;
import org.modellineage.spool.SortedRecords;

/** The nodes and relationships for the importer are those that a load over a connection makes. */
@WithSecondGraph
class BulkContentTest {

    private static final Cypher NODES = new Cypher(
            "nodes", "UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties, n.testNumber = row.number");
    private static final Cypher RELATIONSHIPS = new Cypher("relationships", """
            UNWIND $rows AS row
            MATCH (a {testNumber: row.start}), (b {testNumber: row.end})
            CREATE (a)-[made:$(row.type)]->(b)
            SET made = row.properties
            """);
    private static final Cypher CLEAR = new Cypher("clear", "MATCH (n) REMOVE n.testNumber");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheGraphOfALoad(long seed) throws IOException {
        SortedRecords sorted = RandomRecords.sorted(folder, new Random(seed));
        RecordCollection records =
                new RecordCollection(sorted.collection(), sorted.title(), sorted.source(), sorted.size(), sorted::open);
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(records, "edition", Progress.NONE);
        String loaded = GraphDump.dump();

        for (int largestSlice : new int[] {1, 7, Loader.LARGEST_PORTION}) {
            Kept kept = throughFiles(BulkContent.of(records, "edition", largestSlice));
            TestGraph.empty();
            kept.write();
            assertThat(GraphDump.dump()).isEqualTo(loaded);
        }
    }

    static LongStream seeds() {
        return Seeds.upTo(8);
    }

    @Test
    void refusesRecordsOfWhichOneChangesWhatStandsOnAnother() {
        Entity child = new Entity("o/child", EntityKind.MODEL, "Child", true, false, "o/child");
        Entity data = new Entity("o/data", EntityKind.DATASET, "Data", true, false, null);
        refused(record(child, RelationshipType.MEMBER_OF));
        refused(record(child, RelationshipType.VERSION_OF));
        refused(record(data, RelationshipType.GENERATED_BY));
        refused(EntityRecord.mention(new Entity("o/state", EntityKind.MODEL, "State", false, false, null)));
        refused(EntityRecord.mention(new Entity("o/family", EntityKind.MODEL, "Family", true, true, null)));
        EntityRecord same =
                EntityRecord.mention(new Entity("child", EntityKind.MODEL, "Child", true, false, "O/child"));
        EntityRecord third =
                EntityRecord.mention(new Entity("third", EntityKind.MODEL, "Child", true, false, "O/child"));
        refused(same, EntityRecord.mention(child));
        refused(EntityRecord.mention(child), same);
        refused(same, third);
    }

    private static void refused(EntityRecord... each) {
        Source source = new Source(
                new Entity("list", EntityKind.SOURCE, "List", true, false, null),
                SourceKind.PRIMARY,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
        RecordCollection records = new RecordCollection("hub", "Hub", source, each.length, () -> Stream.of(each));
        assertThatThrownBy(() -> BulkContent.of(records, "edition"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("can only be loaded together with others");
    }

    private static EntityRecord record(Entity entity, RelationshipType type) {
        return new EntityRecord(entity, false, List.of(new Said(type, "o/other", Method.DECLARED, List.of())));
    }

    /** As the process of the importer reads them. */
    private Kept throughFiles(BulkContent content) throws IOException {
        Path nodes = folder.resolve("nodes");
        Path relationships = folder.resolve("relationships");
        try (GraphWriter writer = new GraphWriter(Files.newOutputStream(nodes), relationships)) {
            content.writeTo(writer, Progress.NONE);
            writer.finish();
        }
        Kept kept = new Kept(new ArrayList<>(), new ArrayList<>());
        try (var nodeBytes = Files.newInputStream(nodes);
                var relationshipBytes = new GZIPInputStream(Files.newInputStream(relationships))) {
            for (GraphDecoder decoder : List.of(new GraphDecoder(nodeBytes), new GraphDecoder(relationshipBytes))) {
                boolean more = true;
                while (more) {
                    more = decoder.next(kept);
                }
            }
        }
        return kept;
    }

    /** Writes what it was given to the test graph. */
    private record Kept(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) implements GraphSink {

        @Override
        public void node(long number, List<String> labels, Map<String, ?> properties) {
            nodes.add(Map.of("number", number, "labels", labels, "properties", properties));
        }

        @Override
        public void relationship(long start, long end, String type, Map<String, ?> properties) {
            relationships.add(Map.of("start", start, "end", end, "type", type, "properties", properties));
        }

        void write() {
            TestGraph.graph().write(Duration.ZERO, transaction -> {
                transaction.run(NODES, Map.of("rows", nodes));
                transaction.run(RELATIONSHIPS, Map.of("rows", relationships));
                return transaction.run(CLEAR, Map.of());
            });
        }
    }
}
