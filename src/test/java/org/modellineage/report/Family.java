package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.graph.TestGraph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;

/** The ten entities that reports are tried on, drawn in {@code src/test/resources/reports/family/collection.yaml}. */
final class Family {

    private static final Path FOLDER = Path.of("src/test/resources/reports/family");

    private Family() {}

    /** Makes it the only thing in the graph. */
    static void load() {
        load(FOLDER);
    }

    /** The same, with everything written in the opposite order. */
    static void loadBackwards() {
        loadBackwards(FOLDER);
    }

    /** Makes the collection of a folder the only thing in the graph. */
    static void load(Path folder) {
        load(read(folder));
    }

    /** The same, with everything written in the opposite order. */
    static void loadBackwards(Path folder) {
        Collection collection = read(folder);
        load(new Collection(
                collection.id(),
                collection.title(),
                collection.description(),
                collection.license(),
                reversed(collection.entities()),
                reversed(collection.sources()),
                reversed(collection.statements())));
    }

    static Collection read(Path folder) {
        Reading reading = new CollectionReader(List.of()).read(folder);
        assertThat(reading.problems()).isEmpty();
        return reading.collection().orElseThrow();
    }

    private static void load(Collection collection) {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).load(collection, Progress.NONE);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
