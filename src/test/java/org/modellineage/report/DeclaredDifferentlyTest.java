package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;

/** What collections declare differently of one entity is a conflict, and a finding about the graph. */
class DeclaredDifferentlyTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isShownInWhicheverOrderTheyWereLoaded(long seed) {
        List<Collection> collections = new ArrayList<>(List.of(
                models("base", model("talker", "Talker", true, "Lab/Talker")),
                models("rival", model("talker", "Talker 2", false, "Other/Talker")),
                models("same", model("talker", "Talker", true, "lab/talker"))));
        Collections.shuffle(collections, new Random(seed));
        collections.forEach(each -> loader.load(each, Progress.NONE));

        assertThat(rows("conflicts", GoldenAnswers.LIBRARY))
                .extracting(row -> row.get("predicate"), row -> row.get("value"), row -> row.get("outcome"))
                .contains(
                        tuple("name", "Talker", "open"),
                        tuple("name", "Talker 2", "open"),
                        tuple("released", true, "open"),
                        tuple("released", false, "open"));
        assertThat(findings())
                .containsExactly(
                        "talker: hubId: base says Lab/Talker; rival says Other/Talker; same says lab/talker",
                        "talker: name: base says Talker; rival says Talker 2; same says Talker",
                        "talker: released: base says true; rival says false; same says true");
    }

    @Test
    void isNothingOnceTheOtherIsGone() {
        loader.load(models("base", model("talker", "Talker", true, null)), Progress.NONE);
        loader.load(models("rival", model("talker", "Talker 2", true, null)), Progress.NONE);
        assertThat(findings()).hasSize(1);

        loader.unload("base", Progress.NONE);

        assertThat(findings()).isEmpty();
        assertThat(rows("conflicts", GoldenAnswers.LIBRARY)).isEmpty();
    }

    @Test
    void isNotWhatOneSaysNothingOf() {
        loader.load(models("base", model("talker", "Talker", true, null)), Progress.NONE);
        loader.load(models("other", model("talker", "Talker", true, "Lab/Talker")), Progress.NONE);

        assertThat(findings()).isEmpty();
    }

    @Test
    void isTheNameOfWhatAHubIdJoinedUnlessOnlyTheCaseDiffers() {
        loader.load(
                models("base", model("talker", "Talker", true, "Lab/Talker"), model("b", "B", true, "Lab/B")),
                Progress.NONE);
        loader.load(
                models("hub", model("lab/talker", "talker", true, null), model("lab/b", "C", true, null)),
                Progress.NONE);

        assertThat(findings()).containsExactly("b: name: base says B; hub of lab/b says C");
    }

    @Test
    void isWhatMattersOfASource() {
        loader.load(sources("base", "2024", SourceKind.PRIMARY, "Lab", "https://lab.example/paper"), Progress.NONE);
        loader.load(sources("rough", "2024-05", SourceKind.PRIMARY, "Lab", null), Progress.NONE);
        assertThat(findings()).as("a month agrees with its year").isEmpty();

        loader.load(sources("rival", "2023", SourceKind.SECONDARY, "The lab", "https://lab.example/2"), Progress.NONE);

        assertThat(findings())
                .containsExactly(
                        "paper: publishedOn: base says 2024; rival says 2023; rough says 2024-05",
                        "paper: publisher: base says Lab; rival says The lab; rough says Lab",
                        "paper: sourceKind: base says primary; rival says secondary; rough says primary",
                        "paper: url: base says https://lab.example/paper; rival says https://lab.example/2;"
                                + " rough says nothing");
    }

    private static Entity model(String id, String name, boolean released, @Nullable String hubId) {
        return new Entity(id, EntityKind.MODEL, name, released, false, hubId);
    }

    private static Collection models(String id, Entity... models) {
        return new Collection(id, id, null, null, List.of(models), List.of(), List.of());
    }

    private static Collection sources(
            String id, String published, SourceKind kind, String publisher, @Nullable String url) {
        Entity entity = new Entity("paper", EntityKind.SOURCE, "A paper", true, false, null);
        Source source =
                new Source(entity, kind, publisher, List.of(), new PartialDate(published), null, null, url, null);
        return new Collection(id, id, null, null, List.of(), List.of(source), List.of());
    }

    private static List<String> findings() {
        return rows("declared-differently", new ReportLibrary(List.of(Path.of("cypher/checks")))).stream()
                .map(row -> row.get("about") + ": " + row.get("finding"))
                .toList();
    }

    private static List<Map<String, Object>> rows(String question, ReportLibrary library) {
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher())
                .run(library.find(question).orElseThrow(), Map.of(), Duration.ofMinutes(1), 0)
                .rows();
    }
}
