package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.model.Entity;

/** Folders and files that cannot be kept in a repository. */
class CollectionFolderTest {

    @TempDir
    private Path folder;

    private CollectionFiles files;

    @BeforeEach
    void writeAGoodFile() {
        files = new CollectionFiles(folder).with("models.yaml", "models:\n  a: {name: A}\n");
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(new CollectionFiles(folder.resolve("none")).problems())
                .containsExactly(
                        folder.resolve("none")
                                + ": error: does not exist; accepted: a folder with collection.yaml, or a file of records, .jsonl or .jsonl.gz");
    }

    @Test
    void aFileInsteadOfAFolder() {
        Path file = folder.resolve("models.yaml");

        assertThat(new CollectionFiles(file).problems())
                .containsExactly(
                        file
                                + ": error: is a file; accepted: a folder with collection.yaml, or a file of records, .jsonl or .jsonl.gz");
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("lost.yaml"), folder.resolve("nowhere"));

        assertThat(files.problems()).containsExactly("lost.yaml: error: cannot be read; accepted: a file");
    }

    @Test
    void aLinkThatLeadsBackUp() throws IOException {
        Files.createSymbolicLink(folder.resolve("up"), folder);

        assertThat(files.problems()).containsExactly("up: error: cannot be read; it is a link to a folder around it");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.yaml").toFile(), "rw")) {
            large.setLength((8L << 20) + 1);
        }

        assertThat(files.problems())
                .containsExactly(
                        "large.yaml: error: holds more than 8 MiB; accepted: less, so split it into several files");
    }

    @Test
    void aFileWithTooManyValues() {
        files.with("many.yaml", "a: [" + "1,\n".repeat(1_000_000) + "]\n");

        assertThat(files.problems())
                .contains("many.yaml:999996:1: error: more than 1000000 values; accepted: fewer, so split the file");
    }

    @Test
    void aCollectionThatIsTooLargeForTheMemory() {
        long most = Runtime.getRuntime().maxMemory() / CollectionFolder.BYTES_OF_MEMORY_FOR_EACH;

        assertThat(CollectionFolder.tooLarge(most)).isEmpty();
        assertThat(CollectionFolder.tooLarge(most + (1 << 20)))
                .hasValueSatisfying(
                        problem -> assertThat(problem)
                                .matches(
                                        "its files hold [0-9]+ MiB; accepted: up to [0-9]+ MiB with this much memory \\(-Xmx\\)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Models.YAML", "models.Yaml", "models.yml", "models.YML"})
    void otherSpellingsOfTheExtensionAreRefused(String name) {
        String ending = name.substring(name.indexOf('.'));

        assertThat(files.with(name, "models: {b: {name: B}}").problems())
                .containsExactly(name + ": error: a file name in " + ending + "; accepted: .yaml, so rename it");
    }

    @Test
    void aLineThatIsTooLong() {
        files.with("models.yaml", "models:\n  a: {name: " + "A".repeat(100_001) + "}\n");

        assertThat(files.problems())
                .containsExactly("models.yaml:2:100001: error: a line of more than 100000 characters;"
                        + " accepted: shorter ones, so break it");
    }

    @Test
    void foldersBelowAreReadAndHiddenFilesAreNot() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.createDirectories(folder.resolve(".git"));
        files.with("more/models.yaml", "models:\n  b: {name: B}\n")
                .with(".git/x.yaml", "nonsense")
                .with(".swap.yaml", "nonsense")
                .with("notes.txt", "nonsense");

        assertThat(files.read().collection().orElseThrow().entities())
                .extracting(Entity::id)
                .containsExactly("a", "b");
    }

    @Test
    void aLinkedFolderIsReadLikeAnother() throws IOException {
        CollectionFiles linked = new CollectionFiles(folder.resolve(".elsewhere")).with("a.yaml", "models: {}\n");
        Path link = Files.createSymbolicLink(folder.resolve(".link"), linked.folder());

        assertThat(new CollectionFiles(link).read().collection()).isPresent();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoProblem() {
        files.with("models.yaml", "\uFEFFmodels:\r\n  a: {nmae: A}\r\n");

        assertThat(files.problems())
                .singleElement()
                .asString()
                .startsWith("models.yaml:2:7: error: unknown key \"nmae\"");
    }
}
