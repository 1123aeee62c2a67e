package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.modellineage.model.Property.DESCRIPTION;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;
import org.modellineage.model.SourceKind;

/** What does not fit the graph is refused in one line, and the graph stays as it was. */
@WithSecondGraph
class RefusedLoadsTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void load() {
        TestGraph.empty();
        loader.load(
                collection("base").model("llama").says(DESCRIPTION, "a model").build(), Progress.NONE);
    }

    @Test
    void anEntityThatNobodyDeclares() {
        Collection collection =
                collection("child").model("r1").says(INITIALIZED_FROM, "qwen").build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "collection \"child\" refers to \"qwen\" (claim \"r1-initialized-from-qwen-child-paper\"), which neither"
                        + " it nor the graph has: load the collection that declares it first");
    }

    @Test
    void aSourceThatNobodyDeclares() {
        Collection collection = new CollectionBuilder("child")
                .by("rumour")
                .model("r1")
                .says(DESCRIPTION, "a model")
                .build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "collection \"child\" refers to \"rumour\" (claim \"r1-description-a-model-rumour\"), which neither it nor"
                        + " the graph has: load the collection that declares it first");
    }

    @Test
    void aModelAsASource() {
        Collection collection = new CollectionBuilder("child")
                .by("llama")
                .model("r1")
                .says(DESCRIPTION, "a model")
                .build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "collection \"child\" refers to \"llama\" (claim \"r1-description-a-model-llama\"), which is not a source"
                        + " in the graph: only sources state something");
    }

    @Test
    void anEntityThatOnlyTheFormerVersionDeclared() {
        loader.load(collection("child").model("qwen").build(), Progress.NONE);
        Collection collection =
                collection("child").model("r1").says(INITIALIZED_FROM, "qwen").build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "collection \"child\" refers to \"qwen\" (claim \"r1-initialized-from-qwen-child-paper\"), which neither"
                        + " it nor the graph has: load the collection that declares it first");
    }

    @Test
    void anotherKindForAnIdThatAnotherCollectionHolds() {
        Collection collection =
                collection("child").entity(EntityKind.DATASET, "llama").build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "\"llama\" is a Dataset in collection \"child\" and a Model in \"base\": give one of them another id");
    }

    @Test
    void anotherWordingForAClaimThatAnotherCollectionHolds() {
        Collection collection = new CollectionBuilder("child")
                .by("base-paper")
                .model("llama")
                .says(DESCRIPTION, "a model")
                .with(Qualifier.DETAIL, "a large one")
                .build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "claim \"llama-description-a-model-base-paper\" says one thing in collection \"child\" and another in"
                        + " \"base\": give one of the statements another id");
    }

    @Test
    void oneIdTwiceInACollection() {
        Collection collection = new CollectionBuilder("child")
                .source("x", SourceKind.PRIMARY, null)
                .model("x")
                .build();

        assertRefused(() -> loader.load(collection, Progress.NONE), "collection \"child\" declares \"x\" twice");
    }

    @Test
    void oneClaimTwiceInACollection() {
        Collection collection = collection("child")
                .model("r1")
                .says(DESCRIPTION, "a model")
                .says(DESCRIPTION, "a model")
                .build();

        assertRefused(
                () -> loader.load(collection, Progress.NONE),
                "collection \"child\" has two claims with the id \"r1-description-a-model-child-paper\": give one of the"
                        + " statements another id");
    }

    @Test
    void takingAwayWhatAnotherCollectionNeeds() {
        loader.load(
                collection("child").model("r1").says(INITIALIZED_FROM, "llama").build(), Progress.NONE);
        String refusal = "collection \"base\" cannot remove \"llama\" (still referenced by claim"
                + " \"r1-initialized-from-llama-child-paper\"): first unload or change \"child\"";

        assertRefused(() -> loader.unload("base", Progress.NONE), refusal);
        assertRefused(() -> loader.load(collection("base").build(), Progress.NONE), refusal);
    }

    @Test
    void takingAwayWhatIsKnownByItsHubId() {
        loader.load(
                collection("hub")
                        .entity(new Entity("lab/talker", EntityKind.MODEL, "Talker", true, false, "Lab/Talker"))
                        .build(),
                Progress.NONE);
        loader.load(
                collection("child")
                        .model("r1")
                        .says(INITIALIZED_FROM, "lab/talker")
                        .build(),
                Progress.NONE);

        assertRefused(
                () -> loader.unload("hub", Progress.NONE),
                "collection \"hub\" cannot remove \"Lab/Talker\" (still referenced by claim"
                        + " \"r1-initialized-from-lab/talker-child-paper\"): first unload or change \"child\"");
    }

    @Test
    void unloadingWhatIsNotLoaded() {
        assertRefused(() -> loader.unload("child", Progress.NONE), "no collection \"child\" is loaded");
    }

    private static CollectionBuilder collection(String id) {
        return new CollectionBuilder(id).source(id + "-paper", SourceKind.PRIMARY, "2025-01");
    }

    private static void assertRefused(ThrowingCallable load, String message) {
        String before = GraphDump.dump();
        assertThat(catchThrowableOfType(LoadException.class, load)).hasMessage(message);
        assertThat(GraphDump.dump()).isEqualTo(before);
    }
}
