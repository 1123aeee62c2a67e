package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.model.Entity;

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

    private static CollectionFiles theirs(Path parent) {
        return new CollectionFiles(parent.resolve("another-name"))
                .with("collection.yaml", "collection: theirs\ntitle: Theirs\n")
                .with("models.yaml", "models:\n  their-base: {name: Their base}\n");
    }

    private List<Problem> problems(Path library) {
        return new CollectionReader(List.of(library)).read(mine.folder()).problems();
    }
}
