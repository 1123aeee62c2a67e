package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.model.Property.TOTAL_PARAMETERS;
import static org.modellineage.model.Qualifier.VIA;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.SourceKind;

/** A model that curators know, and the same model known to others only by its id on a hub. */
@WithSecondGraph
class JoinedEntitiesTest {

    private static final String HUB_ID = "lab/talker-7b";
    private static final String ONLY_THE_PLAIN_IDS = """
            MATCH (:Entity {id: 'talker'})-[:FROM]->(parent) RETURN 'talker from ' + parent.id AS found
            UNION MATCH (child)-[:FROM]->(:Entity {id: 'talker'}) RETURN child.id + ' from talker' AS found
            """;

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areOneEntityInWhicheverOrderTheyCome(boolean curatedFirst) {
        load(curatedFirst ? curated() : tune());
        load(curatedFirst ? tune() : curated());

        assertThat(found("MATCH (model:Model) RETURN model.id AS found"))
                .containsExactlyInAnyOrder("base", "my-tune", "talker");
        assertThat(found(ONLY_THE_PLAIN_IDS)).containsExactlyInAnyOrder("talker from base", "my-tune from talker");
        assertThat(found("MATCH (c:Collection)-[held:HOLDS]->(:Entity {id: 'talker'})"
                        + " RETURN c.id + ' ' + held.name + coalesce(' as ' + held.writtenAs, '') AS found"))
                .containsExactlyInAnyOrder("curated Talker", "tune talker-7b as " + HUB_ID);
        assertThat(found("MATCH (:Claim {predicate: 'INITIALIZED_FROM'})-[link:OBJECT]->(end)"
                        + " RETURN end.id + coalesce(' as ' + link.as, '') AS found"))
                .containsExactlyInAnyOrder("base", "talker as " + HUB_ID);
    }

    @Test
    void areFoundByEachOfTheirIdsAndNames() {
        load(curated());
        load(tune());

        for (String name : List.of("talker", HUB_ID, "talker-7b")) {
            Cypher resolve = Cypher.read(TestGraph.cypher().resolve("lookup/resolve.cypher"));
            assertThat(rows(resolve, Map.of("key", name)))
                    .as(name)
                    .extracting(row -> row.get("id"))
                    .containsExactly("talker");
        }
    }

    @Test
    void areWhatTheyWereWhenTheOtherIsGone() {
        load(tune());
        String alone = GraphDump.dump();
        load(curated());
        loader.unload("curated", Progress.NONE);

        assertThat(GraphDump.dump()).isEqualTo(alone);
    }

    @Test
    void areTwoAgainWithoutTheOneCollectionThatMadeThemOne() {
        load(new CollectionBuilder("first")
                .source("a", SourceKind.PRIMARY, null)
                .model("one")
                .build());
        load(new CollectionBuilder("second").entity(model("lab/two", null)).build());
        String two = GraphDump.dump();
        load(new CollectionBuilder("third").entity(model("one", "Lab/Two")).build());
        assertThat(found("MATCH (model:Model) RETURN model.id AS found")).containsExactly("one");

        loader.unload("third", Progress.NONE);

        assertThat(GraphDump.dump()).isEqualTo(two);
    }

    @Test
    void areReferredToByTheIdThatAnotherCollectionWrote() {
        load(curated());
        load(tune());
        load(new CollectionBuilder("third")
                .source("third-card", SourceKind.PRIMARY, null)
                .model("pupil")
                .says(INITIALIZED_FROM, HUB_ID)
                .with(VIA, HUB_ID)
                .build());

        assertThat(found("MATCH (:Entity {id: 'pupil'})-[step:INITIALIZED_FROM]->(parent)"
                        + " RETURN parent.id + ' via ' + step.via AS found"))
                .containsExactly("talker via talker");
        assertThatThrownBy(() -> loader.unload("tune", Progress.NONE))
                .hasMessage("collection \"tune\" cannot remove \"" + HUB_ID
                        + "\" (still referenced by claim \"pupil-initialized-from-lab/talker-7b-third-card\"): first unload or change"
                        + " \"third\"");
        loader.unload("third", Progress.NONE);
        loader.unload("tune", Progress.NONE);
        assertThat(found("MATCH ()-[held:HOLDS]->() WHERE held.writtenAs IS NOT NULL RETURN held.writtenAs AS found"))
                .isEmpty();
    }

    @Test
    void haveAllThatIsSaidOfEither() {
        load(curated());
        load(new CollectionBuilder("card")
                .source("card", SourceKind.PRIMARY, "2025-01")
                .entity(model(HUB_ID, null))
                .says(TOTAL_PARAMETERS, 7_000_000_000L)
                .build());

        assertThat(found("MATCH (model:Entity {id: 'talker'}) RETURN toString(model.totalParameters) AS found"))
                .containsExactly("7000000000");
    }

    @Test
    void ofOtherKindsAreNotJoined() {
        load(curated());
        load(new CollectionBuilder("data")
                .entity(new Entity(HUB_ID, EntityKind.DATASET, "Talks", true, false, null))
                .build());

        assertThat(found("MATCH (:Collection {id: 'data'})-[:HOLDS]->(entity) RETURN entity.id AS found"))
                .containsExactly(HUB_ID);
    }

    @Test
    void doNotComeFromThemselves() {
        load(curated());
        load(new CollectionBuilder("copy")
                .source("copy-card", SourceKind.PRIMARY, null)
                .entity(model("lab/talker-7b", null))
                .says(INITIALIZED_FROM, "talker")
                .build());

        assertThat(found(ONLY_THE_PLAIN_IDS)).containsExactly("talker from base");
        assertThat(found("MATCH (model)-[step:INITIALIZED_FROM]->(model) RETURN step.status AS found"))
                .as("what is said stays")
                .containsExactly("asserted");
    }

    private static Collection curated() {
        return new CollectionBuilder("curated")
                .source("paper", SourceKind.PRIMARY, "2024-05")
                .model("base")
                .entity(new Entity("talker", EntityKind.MODEL, "Talker", true, false, "Lab/Talker-7B"))
                .says(INITIALIZED_FROM, "base")
                .build();
    }

    private static Collection tune() {
        return new CollectionBuilder("tune")
                .source("card", SourceKind.PRIMARY, "2024-08")
                .entity(new Entity(HUB_ID, EntityKind.MODEL, "talker-7b", true, false, null))
                .model("my-tune")
                .says(INITIALIZED_FROM, HUB_ID)
                .build();
    }

    private static Entity model(String id, @Nullable String hubId) {
        return new Entity(id, EntityKind.MODEL, "A model", true, false, hubId);
    }

    private void load(Collection collection) {
        loader.load(collection, Progress.NONE);
    }

    private static List<Object> found(String statement) {
        return rows(new Cypher("found", statement), Map.of()).stream()
                .map(row -> row.get("found"))
                .toList();
    }

    private static List<Map<String, Object>> rows(Cypher statement, Map<String, Object> parameters) {
        return TestGraph.graph()
                .read(
                        Duration.ofMinutes(1),
                        transaction -> transaction.run(statement, parameters).rows());
    }
}
