package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Share;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/**
 * Records loaded slice by slice make the graph that the same records make as one collection, whatever was loaded of them
 * before, wherever a load was interrupted, and beside a curated collection that declares some of them.
 */
@WithSecondGraph
class RandomRecordsTest {

    private static final int MODELS = 14;
    private static final int VERSIONS = Share.oneIn(2, 5);
    private static final int SLICE = 6;

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final Loader slices = new Loader(TestGraph.graph(), TestGraph.cypher(), SLICE);

    @BeforeEach
    void loadCuratedCollection() {
        TestGraph.empty();
        loader.load(curated(), Progress.NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void makeTheGraphOfTheWholeCollection(long seed) {
        Random random = new Random(seed);
        String curatedOnly = GraphDump.dump();
        for (int version = 0; version < VERSIONS; version++) {
            List<EntityRecord> records = random(random);
            String day = "2025-0" + (1 + random.nextInt(2));
            if (random.nextBoolean()) {
                interrupt(records(records, day), random);
            }
            slices.load(records(records, day), Progress.NONE);
            assertThat(slices.load(records(records, day), Progress.NONE).nothingChanged())
                    .isTrue();
            String sliced = GraphDump.dump();

            TestGraph.empty();
            loader.load(curated(), Progress.NONE);
            loader.withInlineClaims().load(whole(records, day), Progress.NONE);
            assertThat(sliced).isEqualTo(GraphDump.dump());
        }
        slices.unload("hub", Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(curatedOnly);
    }

    static LongStream seeds() {
        return Seeds.upTo(4);
    }

    /** Loads until one of the first transactions, which is rolled back. */
    private static void interrupt(RecordCollection input, Random random) {
        int last = 2 + random.nextInt(6);
        int[] done = {0};
        RecordLoad.Transactions failing = new RecordLoad.Transactions() {
            @Override
            public <T> T run(Function<Script, T> work) {
                return TestGraph.graph().write(Duration.ZERO, transaction -> {
                    T result = work.apply(new Script(
                            TestGraph.cypher().resolve("load"), transaction, "hub", (step, part, total) -> {}));
                    if (++done[0] == last) {
                        throw new IllegalStateException("interrupted");
                    }
                    return result;
                });
            }
        };
        CollectionRecords header = CollectionRecords.slice(
                new Collection("hub", "Hub", null, null, List.of(), List.of(input.source()), List.of()));
        assertThatThrownBy(() -> new RecordLoad(failing, header, SLICE, Progress.NONE).load(input))
                .hasMessageContaining("interrupted");
    }

    private static RecordCollection records(List<EntityRecord> records, String day) {
        return new RecordCollection("hub", "Hub", source(day), records.size(), records::stream);
    }

    private static Collection whole(List<EntityRecord> records, String day) {
        return new Collection(
                "hub",
                "Hub",
                null,
                null,
                records.stream().map(EntityRecord::entity).toList(),
                List.of(source(day)),
                records.stream()
                        .flatMap(each -> each.statements().stream()
                                .map(said -> said.about(
                                        each.entity().id(), source(day).id())))
                        .toList());
    }

    private static Source source(String day) {
        return new Source(
                new Entity("hub-list-" + day, EntityKind.SOURCE, "List of " + day, true, false, null),
                SourceKind.PRIMARY,
                null,
                List.of(),
                new PartialDate(day),
                null,
                null,
                null,
                null);
    }

    private static List<EntityRecord> random(Random random) {
        Map<String, EntityRecord> records = new TreeMap<>();
        for (int i = 0; i < MODELS; i++) {
            if (random.nextInt(4) > 0) {
                Entity model = model(i);
                List<Said> statements = new ArrayList<>();
                for (RelationshipType type : List.of(RelationshipType.INITIALIZED_FROM, RelationshipType.MERGED_FROM)) {
                    int parent = random.nextInt(2 * MODELS);
                    if (parent < MODELS && parent != i) {
                        statements.add(said(type, model(parent), random));
                        records.putIfAbsent(model(parent).id(), EntityRecord.mention(model(parent)));
                    }
                }
                if (random.nextBoolean()) {
                    Entity account = entity("account-" + random.nextInt(3), EntityKind.ORGANIZATION);
                    statements.add(said(RelationshipType.PUBLISHED_BY, account, random));
                    records.putIfAbsent(account.id(), EntityRecord.mention(account));
                }
                if (random.nextBoolean()) {
                    statements.add(new Said(
                            Property.RELEASED_ON,
                            new PartialDate("2024-0" + (1 + random.nextInt(9))),
                            Method.DECLARED,
                            List.of("createdAt")));
                }
                records.put(model.id(), new EntityRecord(model, false, statements));
            }
        }
        return List.copyOf(records.values());
    }

    private static Said said(RelationshipType type, Entity object, Random random) {
        Said said = new Said(
                type,
                object.id(),
                random.nextBoolean() ? Method.DECLARED : Method.INFERRED,
                random.nextBoolean() ? List.of("tags") : List.of("cardData.base_model", "tags"));
        return random.nextInt(4) > 0 ? said : said.as(random.nextBoolean() ? Status.ALLEGED : Status.DENIED);
    }

    private static Entity model(int number) {
        String hubId = "Owner/Model-" + number;
        return new Entity(hubId.toLowerCase(Locale.ROOT), EntityKind.MODEL, hubId, true, false, hubId);
    }

    private static Entity entity(String id, EntityKind kind) {
        return new Entity(id, kind, id, true, false, null);
    }

    /** Three of the hub's models under ids of its own, one of them unreleased, with a parent among them. */
    private static Collection curated() {
        CollectionBuilder curated = new CollectionBuilder("curated").source("paper", SourceKind.PRIMARY, "2024");
        for (int i = 0; i < 3; i++) {
            curated.entity(new Entity("model-" + i, EntityKind.MODEL, "Model " + i, i > 0, false, "owner/model-" + i));
        }
        return curated.says(RelationshipType.INITIALIZED_FROM, "model-0")
                .says(RelationshipType.PUBLISHED_BY, "account-1")
                .entity(EntityKind.ORGANIZATION, "account-1")
                .build();
    }
}
