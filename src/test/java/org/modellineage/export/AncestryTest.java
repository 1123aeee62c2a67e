package org.modellineage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Share;
import org.modellineage.Thorough;
import org.modellineage.collection.CollectionJson;
import org.modellineage.collection.CollectionReader;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.CollectionBuilder;
import org.modellineage.load.DatedCollections;
import org.modellineage.load.FreshLoad;
import org.modellineage.load.LoadException;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.load.RandomCollections;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;
import org.modellineage.report.ReportRunner;

/**
 * An ancestry that is loaded alone answers questions about its root as the graph did from which it was read.
 *
 * <p>Left out are claims about others, which an ancestry does not have: of an answer count the rows about the root, what it came
 * from, their training stages, licences and conflicts. So a named conflict may have less on both sides; and what collections
 * declare differently is gone, because an ancestry is one collection.
 */
class AncestryTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private static int steps;

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());
    private final ReportRunner runner = new ReportRunner(TestGraph.graph(), TestGraph.cypher());
    private final AncestryAnswers answers = new AncestryAnswers(runner);

    static LongStream seeds() {
        return Seeds.upTo(Share.oneIn(3, 60));
    }

    @AfterAll
    static void someAncestriesHadSteps() {
        assertThat(steps).as("steps in ancestries of several collections").isPositive();
    }

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersForWhateverACollectionHolds(long seed) {
        DatedCollections collections = new DatedCollections(seed);
        loader.load(collections.whole(), Progress.NONE);
        String day = collections.someDay();
        List<Exported> all = export(new Random(seed), null, day);
        all.forEach(this::loadBeside);
        all.forEach(this::reload);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersForSeveralCollectionsInBothForms(long seed) {
        Random random = new Random(seed);
        load(base());
        for (String id : List.of("c0", "c1", "c2", "c3")) {
            RandomCollections drawn = random.nextBoolean() ? RandomCollections.onHub(id) : new RandomCollections(id);
            for (int i = 0; i < 50; i++) {
                drawn = drawn.edited(random);
            }
            load(withoutRings(drawn.toCollection()));
        }
        // What two ids of one model say of each other is left out; until then it may hide steps.
        List<String> rings =
                AncestryAnswers.ids("MATCH (entity)-[step]->(entity) RETURN DISTINCT entity.id AS id ORDER BY id");
        for (Exported exported : export(random, null, "202" + random.nextInt(5))) {
            if (rings.stream().noneMatch(exported.ancestry.entities()::containsKey)) {
                reload(new Exported(exported.ancestry, exported.answers, false));
                steps += exported.ancestry.steps().size();
            }
        }
    }

    /** A list of a hub knows by their hub ids two models that curators know by others. */
    @Thorough
    @Test
    void answersForAnImportBesideACuratedCollection() {
        loader.load(
                new CollectionBuilder("curated")
                        .source("paper", SourceKind.PRIMARY, "2024-05")
                        .model("base")
                        .entity(new Entity("talker", EntityKind.MODEL, "Talker", true, false, "Lab/Talker-7B"))
                        .says(RelationshipType.INITIALIZED_FROM, "base")
                        .build(),
                Progress.NONE);
        CollectionBuilder list = new CollectionBuilder("hub").source("list", SourceKind.PRIMARY, "2024-08");
        loader.withInlineClaims()
                .load(
                        FreshLoad.named(list.entity(hubModel("lab/talker-7b"))
                                .says(Property.RELEASED_ON, new PartialDate("2024-07"))
                                .entity(hubModel("owner/tune"))
                                .says(RelationshipType.INITIALIZED_FROM, "lab/talker-7b")
                                .says(Property.RELEASED_ON, new PartialDate("2024-08-01"))
                                .entity(hubModel("owner/tune-gguf"))
                                .says(RelationshipType.QUANTIZED_FROM, "owner/tune")
                                .build()),
                        Progress.NONE);
        Exported exported = export("owner/tune-gguf", null);
        assertThat(exported.ancestry.statements())
                .extracting(stated -> stated.statement().id())
                .contains("owner/tune-gguf QUANTIZED_FROM owner/tune", "owner/tune releasedOn 2024-08-01");

        loader.load(written(AncestryCollection.of(exported.ancestry)), Progress.NONE);
        loader.unload("export-of-owner-tune-gguf", Progress.NONE);
        reload(exported);
    }

    private static Entity hubModel(String id) {
        return new Entity(id, EntityKind.MODEL, id, true, false, id);
    }

    @Thorough
    @Test
    void answersForTheShippedModels() throws IOException {
        for (String id : List.of("licenses", "deepseek")) {
            loader.load(
                    new CollectionReader(List.of())
                            .read(Path.of("seed-data", id))
                            .collection()
                            .orElseThrow(),
                    Progress.NONE);
        }
        List<Exported> all = new ArrayList<>();
        for (String root : List.of(
                "deepseek-r1-distill-llama-70b", "deepseek-r1", "deepseek-v2-series", "deepseek-v2-pretraining-data")) {
            all.add(export(root, null));
            all.add(export(root, "2024-12-31"));
        }
        loadBeside(all.get(0));
        loadBeside(all.get(1));
        all.forEach(this::reload);
    }

    /**
     * An ancestry with the answers of the graph that it comes from.
     *
     * @param readable whether its content is such as the format of collections accepts
     */
    private record Exported(Ancestry ancestry, Map<String, List<Map<String, Object>>> answers, boolean readable) {}

    private List<Exported> export(Random random, @Nullable String... days) {
        List<String> models = AncestryAnswers.ids("MATCH (model:Model|Dataset) RETURN model.id AS id ORDER BY id");
        List<Exported> all = new ArrayList<>();
        for (String day : days) {
            all.add(export(models.get(random.nextInt(models.size())), day));
        }
        return all;
    }

    private Exported export(String root, @Nullable String day) {
        Ancestry ancestry = read(root, day);
        return new Exported(ancestry, answers.about(ancestry), true);
    }

    private void reload(Exported exported) {
        Ancestry ancestry = exported.ancestry;
        Collection collection = AncestryCollection.of(ancestry);
        TestGraph.empty();
        loader.load(exported.readable ? written(collection) : collection, Progress.NONE);

        assertSameAnswers(exported, answers.about(ancestry));
        assertThat(AncestryCollection.of(read(ancestry.rootId(), ancestry.asOf())))
                .as("exported again")
                .isEqualTo(collection);
    }

    /** Loaded beside the collection that it comes from, an ancestry adds nothing: it has the same claims. */
    private void loadBeside(Exported exported) {
        Collection collection = written(AncestryCollection.of(exported.ancestry));
        loader.load(collection, Progress.NONE);
        assertSameAnswers(exported, answers.about(exported.ancestry));
        loader.unload(collection.id(), Progress.NONE);
    }

    /** The collection as it is read from the lines of JSON in which it is written. */
    private Collection written(Collection collection) {
        try {
            StringBuilder lines = new StringBuilder();
            CollectionJson.writeLines(collection, lines);
            Path file = folder.resolve("records.jsonl");
            Files.writeString(file, lines);
            CollectionReader.Reading reading = new CollectionReader(List.of()).read(file);
            if (!reading.problems().isEmpty()) {
                // Nobody may write a ring of weights by hand, but a graph of several collections may hold one.
                assertThat(reading.problems())
                        .allMatch(problem -> problem.message().startsWith("closes a cycle of weights"));
                return collection;
            }
            Collection read = reading.collection().orElseThrow();
            assertThat(read.statements()).containsExactlyInAnyOrderElementsOf(collection.statements());
            assertThat(read.entities()).isEqualTo(collection.entities());
            assertThat(read.sources()).isEqualTo(collection.sources());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSameAnswers(Exported exported, Map<String, List<Map<String, Object>>> again) {
        Ancestry ancestry = exported.ancestry;
        exported.answers.forEach((question, rows) -> {
            List<Map<String, Object>> other = Objects.requireNonNull(again.get(question));
            String described = question + " about " + ancestry.rootId() + " as of " + ancestry.asOf();
            if (question.startsWith("conflicts")) {
                assertThat(rows).as(described).containsAll(other);
                assertThat(unnamed(other)).as(described).containsExactlyInAnyOrderElementsOf(unnamed(rows));
            } else {
                assertThat(other).as(described).containsExactlyInAnyOrderElementsOf(rows);
            }
        });
    }

    private Ancestry read(String root, @Nullable String day) {
        return AncestryReader.read(runner, TestGraph.cypher(), TIMEOUT, root, false, day);
    }

    private static List<Map<String, Object>> unnamed(List<Map<String, Object>> rows) {
        return rows.stream().filter(row -> row.get("topic") == null).toList();
    }

    private void load(Collection collection) {
        boolean inline = collection.id().charAt(collection.id().length() - 1) % 2 == 1;
        try {
            if (inline) {
                loader.withInlineClaims().load(FreshLoad.named(collection), Progress.NONE);
            } else {
                loader.load(collection, Progress.NONE);
            }
        } catch (LoadException e) {
            // It contradicts one that is loaded; the others are enough.
            assertThat(e).hasMessageContaining(collection.id());
        }
    }

    private static Collection withoutRings(Collection drawn) {
        return new Collection(
                drawn.id(),
                drawn.title(),
                drawn.description(),
                drawn.license(),
                drawn.entities(),
                drawn.sources(),
                drawn.statements().stream()
                        .filter(statement -> !statement.value().equals(statement.subjectId()))
                        .toList());
    }

    private static Collection base() {
        CollectionBuilder base = new CollectionBuilder("b");
        for (int i = 0; i < 4; i++) {
            base.source("s" + i, SourceKind.PRIMARY, "202" + i);
        }
        for (int i = 0; i < 6; i++) {
            base.entity(new Entity("m" + i, EntityKind.MODEL, "Model " + i, i % 3 > 0, false, null));
        }
        return base.build();
    }
}
