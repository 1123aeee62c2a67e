package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.collection.problem.Problem;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.Statement;

class UsedCollectionsTest {

    private static final String CHILD = """
            sources: {paper: {name: A paper, kind: primary}}
            models:
              child:
                name: Child
                statements: [{INITIALIZED_FROM: their-base, claims: {paper: line 1}}]
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path library;

    private CollectionFiles mine;

    @BeforeEach
    void writeCollections() {
        mine = new CollectionFiles(folder.resolve("mine")).with("models.yaml", CHILD);
    }

    @Test
    void findsThemBesideTheFolder() {
        theirs(folder);
        mine.with("collection.yaml", CollectionFiles.HEAD + "uses: [theirs]\n");

        assertThat(mine.problems()).isEmpty();
        assertThat(mine.read().collection().orElseThrow().entities())
                .as("what is used stays with its own collection")
                .extracting(Entity::id)
                .containsExactly("child");
    }

    @Test
    void findsThemInTheLibraryAndByTheirIdNotTheirFolder() {
        theirs(library);
        mine.with("collection.yaml", CollectionFiles.HEAD + "uses: [theirs]\n");

        assertThat(problems(library)).isEmpty();
        assertThat(problems(library.resolve("another-name"))).isEmpty();
        assertThat(mine.problems())
                .as("without the library")
                .containsExactly(
                        "collection.yaml:3:8: error: uses: \"theirs\"; no other collection is beside this one");
    }

    @Test
    void theirOwnProblemsAreNotReportedHere() {
        theirs(folder).with("broken.yaml", "models:\n  their-base: {nmae: X}\n  b: [\n");
        mine.with("collection.yaml", CollectionFiles.HEAD + "uses: [theirs]\n");

        assertThat(mine.problems()).isEmpty();
    }

    @Test
    void twoCollectionsMayDeclareTheSameEntity() {
        theirs(folder);
        mine.with("collection.yaml", CollectionFiles.HEAD + "uses: [theirs]\n")
                .with("again.yaml", "models:\n  their-base: {name: Their base}\n");

        assertThat(mine.problems()).isEmpty();
    }

    @Test
    void theirHubIdsAreTheirs() {
        theirs(folder).with("hub.yaml", "models:\n  their-model: {name: X, hub: Their-Lab/Model-7B}\n");
        mine.with("models.yaml", """
                        models:
                          my-copy: {name: Copy, hub: their-lab/model-7B}
                          their-lab/model-7b: {name: Known by its hub id}
                        datasets:
                          my-data: {name: Data of the same name, hub: their-lab/model-7B}
                        """);

        assertThat(mine.problems())
                .containsExactly(
                        "models.yaml:2:30: warning: hub: \"their-lab/model-7B\"; did you mean \"their-model\"?"
                                + " the collection theirs has it with this hub id, and loading merges the two",
                        "models.yaml:3:3: error: id \"their-lab/model-7b\"; \"my-copy\" on line 2 has this hub id"
                                + " already, as \"their-lab/model-7B\"; accepted: one entity for one hub id");
    }

    @Test
    void aHubIdWhereAnIdBelongsLeadsToTheEntity() {
        theirs(folder).with("hub.yaml", "models:\n  their-model: {name: X, hub: Their-Lab/Model-7B}\n");
        mine.with("models.yaml", """
                        sources: {paper: {name: A paper, kind: primary}}
                        models:
                          my-model: {name: Mine, hub: My-Lab/Model}
                          child:
                            name: Child
                            statements:
                              - {INITIALIZED_FROM: Their-Lab/Model-7B, claims: {paper: line 1}}
                              - {MERGED_FROM: https://huggingface.co/my-lab/model, claims: {paper: line 1}}
                        """);

        assertThat(mine.problems())
                .containsExactly("models.yaml:8:23: error: MERGED_FROM: unknown id"
                        + " \"https://huggingface.co/my-lab/model\"; did you mean \"my-model\"?");
    }

    @Test
    void aHubIdMeansTheEntityThatHasItOrOneOfItsOwn() {
        theirs(folder).with("hub.yaml", "models:\n  their-model: {name: X, hub: Their-Lab/Model-7B}\n");
        mine.with("collection.yaml", CollectionFiles.HEAD + "uses: [theirs]\n");
        mine.with("models.yaml", """
                        sources: {paper: {name: A paper, kind: primary}}
                        models:
                          child:
                            name: Child
                            statements:
                              - {MERGED_FROM: Their-Lab/Model-7B, claims: {paper: line 1}}
                              - {MERGED_FROM: my-lab/MODEL, claims: {paper: line 2}}
                              - {MERGED_FROM: Third/Model, claims: {paper: line 3}}
                              - {TRAINED_ON: Third/Data, with: {via: Third/Model}, claims: {paper: line 4}}
                          my-model: {name: Mine, hub: My-Lab/Model}
                        """);

        assertThat(mine.problems()).isEmpty();
        Collection collection = mine.read().collection().orElseThrow();
        assertThat(collection.statements())
                .extracting(Statement::value)
                .containsExactly("their-model", "my-model", "third/model", "third/data");
        assertThat(collection.statements().get(1).id()).isEqualTo("child-merged-from-my-model");
        assertThat(collection.entities())
                .extracting(entity -> entity.kind() + " " + entity.id() + " " + entity.hubId())
                .containsExactly(
                        "MODEL child null",
                        "MODEL my-model My-Lab/Model",
                        "MODEL third/model Third/Model",
                        "DATASET third/data Third/Data");
    }

    @Test
    void aHubIdOfTheSubjectItselfIsRefused() {
        mine.with("collection.yaml", CollectionFiles.HEAD);
        mine.with("models.yaml", """
                        sources: {paper: {name: A paper, kind: primary}}
                        models:
                          my-model:
                            name: Mine
                            hub: My-Lab/Model
                            statements: [{DERIVED_FROM: my-lab/model, claims: {paper: line 1}}]
                        """);

        assertThat(mine.problems())
                .containsExactly("models.yaml:6:18: error: DERIVED_FROM: \"my-lab/model\" is the subject itself;"
                        + " accepted: the id of another");
    }

    private static CollectionFiles theirs(Path parent) {
        return new CollectionFiles(parent.resolve("another-name"))
                .with("collection.yaml", "collection: theirs\ntitle: Theirs\n")
                .with("models.yaml", "models:\n  their-base: {name: Their base}\n");
    }

    private List<Problem> problems(Path library) {
        return new CollectionReader(List.of(library)).read(mine.folder()).problems();
    }
}
