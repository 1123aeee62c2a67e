package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.RandomCollections;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;

/** A collection that is written as JSON and read again is the same collection. */
@WithoutGraph
class CollectionJsonTest {

    private static final Path NAME = Path.of("kept.json");

    @Test
    void keepsTheShippedCollection() throws IOException {
        Collection shipped = new CollectionReader(List.of())
                .read(Path.of("seed-data/deepseek"))
                .collection()
                .orElseThrow();

        assertThat(sorted(read(write(shipped)))).isEqualTo(sorted(shipped));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsWhateverACollectionMayHold(long seed) throws IOException {
        Random random = new Random(seed);
        RandomCollections drawn = RandomCollections.onHub("b");
        for (int i = 0; i < 60; i++) {
            drawn = drawn.edited(random);
        }
        Collection collection = drawn.toReadableCollection();
        assertThat(collection.statements()).isNotEmpty();

        String written = write(collection);

        assertThat(sorted(read(written))).isEqualTo(sorted(collection));
        assertThat(write(read(written))).isEqualTo(written);
    }

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @Test
    void refusesWhatIsCutOffOrOfAnotherVersion() throws IOException {
        String written = write(new CollectionReader(List.of())
                .read(Path.of("src/test/resources/cli/library/family"))
                .collection()
                .orElseThrow());

        for (int length : new int[] {0, 1, written.length() / 2, written.length() - 2}) {
            assertThatThrownBy(() -> read(written.substring(0, length))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read(written.replace("INITIALIZED_FROM", "GROWN_FROM")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kept.json")
                .hasMessageContaining("GROWN_FROM");
    }

    private static String write(Collection collection) throws IOException {
        StringBuilder text = new StringBuilder();
        CollectionJson.write(collection, text);
        return text.toString();
    }

    private static Collection read(String text) throws IOException {
        return CollectionJson.read(NAME, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The order of files says nothing. */
    private static Collection sorted(Collection collection) {
        return new Collection(
                collection.id(),
                collection.title(),
                collection.description(),
                collection.license(),
                collection.entities().stream()
                        .sorted(Comparator.comparing(Entity::id))
                        .toList(),
                collection.sources().stream()
                        .sorted(Comparator.comparing(Source::id))
                        .toList(),
                collection.statements().stream()
                        .sorted(Comparator.comparing(Statement::id))
                        .toList());
    }
}
