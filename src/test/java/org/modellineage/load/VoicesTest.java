package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.RelationshipType.CITES;
import static org.modellineage.model.RelationshipType.COPIES;
import static org.modellineage.model.RelationshipType.PARAPHRASES;
import static org.modellineage.model.RelationshipType.SHARES_TEXT_WITH;
import static org.modellineage.model.RelationshipType.SPEAKS_FOR;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Rank;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Status;

/** Which sources count as one, and that it stays right whatever other collections add or take away. */
class VoicesTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void aSourceAloneSpeaksForItself() {
        load(five());

        assertThat(voices()).isEqualTo(Map.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "e"));
    }

    @Test
    void copiesRewordingsAndSharedTextJoinSourcesInEitherDirectionAndOnwards() {
        load(five().of("b")
                .by("b")
                .says(COPIES, "c")
                .says(SHARES_TEXT_WITH, "d")
                .of("e")
                .by("e")
                .says(PARAPHRASES, "d"));

        assertThat(voices()).isEqualTo(Map.of("a", "a", "b", "b", "c", "b", "d", "b", "e", "b"));
    }

    @Test
    void thoseThatSpeakForTheSameOneAreJoined() {
        load(five().entity(EntityKind.ORGANIZATION, "aa-lab")
                .of("b")
                .by("b")
                .says(SPEAKS_FOR, "aa-lab")
                .of("d")
                .by("d")
                .says(SPEAKS_FOR, "aa-lab"));

        assertThat(voices()).containsEntry("b", "b").containsEntry("d", "b").containsEntry("c", "c");
    }

    @Test
    void aReferenceJoinsNobodyNorDoesWhatIsDeniedOrDeprecated() {
        load(five().of("b")
                .by("b")
                .says(CITES, "a")
                .says(COPIES, "c")
                .as(Status.DENIED)
                .says(PARAPHRASES, "d")
                .ranked(Rank.DEPRECATED));

        assertThat(voices()).isEqualTo(Map.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "e"));
    }

    @Test
    void anotherCollectionJoinsVoicesAndItsEndPartsThem() {
        load(five().of("d").by("d").says(COPIES, "e"));
        String before = GraphDump.dump();

        load(new CollectionBuilder("other")
                .source("aa", SourceKind.SECONDARY, null)
                .says(COPIES, "b")
                .says(COPIES, "d"));
        assertThat(voices()).isEqualTo(Map.of("a", "a", "aa", "aa", "b", "aa", "c", "c", "d", "aa", "e", "aa"));

        loader.unload("other", Progress.NONE);
        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    @Test
    void aVoiceFallsApartWhereAStatementLeaves() {
        load(five().of("a")
                .by("a")
                .says(COPIES, "b")
                .of("b")
                .by("b")
                .says(COPIES, "c")
                .of("c")
                .by("c")
                .says(COPIES, "d"));
        assertThat(voices()).containsEntry("d", "a");

        load(five().of("a").by("a").says(COPIES, "b").of("c").by("c").says(COPIES, "d"));

        assertThat(voices()).isEqualTo(Map.of("a", "a", "b", "a", "c", "c", "d", "c", "e", "e"));
    }

    @Test
    void aDateIsComparedByItsLastDay() {
        load(new CollectionBuilder("test")
                .source("day", SourceKind.PRIMARY, "2025-01-20")
                .source("month", SourceKind.PRIMARY, "2024-02")
                .source("year", SourceKind.PRIMARY, "2023")
                .source("undated", SourceKind.PRIMARY, null));

        assertThat(ofSources("publishedBy"))
                .isEqualTo(Map.of("day", "2025-01-20", "month", "2024-02-29", "year", "2023-12-31"));
    }

    private static CollectionBuilder five() {
        CollectionBuilder builder = new CollectionBuilder("five");
        for (String id : new String[] {"a", "b", "c", "d", "e"}) {
            builder.source(id, SourceKind.SECONDARY, null);
        }
        return builder;
    }

    private void load(CollectionBuilder builder) {
        loader.load(builder.build(), Progress.NONE);
        assertThat(loader.load(builder.build(), Progress.NONE).nothingChanged()).isTrue();
    }

    private static Map<String, String> voices() {
        return ofSources("voice");
    }

    private static Map<String, String> ofSources(String property) {
        Cypher cypher = new Cypher(
                "test", "MATCH (s:Source) WHERE s[$property] IS NOT NULL RETURN s.id AS id, s[$property] AS value");
        Map<String, String> found = new TreeMap<>();
        TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(cypher, Map.of("property", property)))
                .rows()
                .forEach(row -> found.put(Objects.toString(row.get("id")), Objects.toString(row.get("value"))));
        return found;
    }
}
