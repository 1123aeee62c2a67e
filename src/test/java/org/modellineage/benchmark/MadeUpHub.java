package org.modellineage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A made-up hub in files: its list, as {@code lineage import} reads it; what the list means, ready for the engine's
 * importer; and the same in numbers, for databases and libraries that know no names.
 *
 * @param size how many rows it has
 * @param list the list, JSON Lines
 * @param ready the folder of {@link ReadyFiles}
 * @param numbers the folder with {@code model.csv}, {@code step.csv} and {@code licence.csv}
 * @param root the model with the most descendants
 * @param descendants how many it has
 * @param deepest a descendant of it that is the most steps away from where its lineage begins
 */
record MadeUpHub(int size, Path list, Path ready, Path numbers, int root, int descendants, int deepest) {

    /** Every made-up hub has its largest family here. */
    private static final int ROOT = 0;

    /** Writes a hub into a folder. */
    static MadeUpHub write(int size, Path folder) throws IOException {
        Path list = folder.resolve("rows.jsonl");
        Path ready = Files.createDirectory(folder.resolve("ready"));
        Path numbers = Files.createDirectory(folder.resolve("numbers"));
        Lineages lineages = new Lineages(size);
        try (Writer out = Files.newBufferedWriter(list);
                ReadyFiles files = new ReadyFiles(ready);
                Writer models = Files.newBufferedWriter(numbers.resolve("model.csv"));
                Writer steps = Files.newBufferedWriter(numbers.resolve("step.csv"));
                Writer licences = Files.newBufferedWriter(numbers.resolve("licence.csv"))) {
            models.write("id,name\n");
            steps.write("child,parent,type\n");
            licences.write("model,name\n");
            MadeUpRows.make(size, row -> {
                try {
                    HubList.write(row, out);
                    files.write(row);
                    writeNumbers(row, size, models, steps, licences);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                lineages.add(row);
            });
        }
        return new MadeUpHub(size, list, ready, numbers, ROOT, lineages.family(), lineages.deepest());
    }

    private static void writeNumbers(MadeUpRow row, int size, Writer models, Writer steps, Writer licences)
            throws IOException {
        String type = row.relation().type();
        models.write(row.index() + "," + row.id() + "\n");
        for (int parent : row.parents()) {
            if (parent != row.index()) {
                steps.write(row.index() + "," + parent + "," + type + "\n");
            }
        }
        for (String parent : row.missing()) {
            models.write(size + row.index() + "," + parent + "\n");
            steps.write(row.index() + "," + (size + row.index()) + "," + type + "\n");
        }
        if (row.knownLicence() != null) {
            licences.write(row.index() + "," + row.knownLicence() + "\n");
        }
    }

    /** How deep each model is, and which belong to the largest family; parents come before their children. */
    private static final class Lineages {

        private final int[] depths;
        private final boolean[] members;

        Lineages(int size) {
            depths = new int[size];
            members = new boolean[size];
            members[ROOT] = true;
        }

        void add(MadeUpRow row) {
            for (int parent : row.parents()) {
                depths[row.index()] = Math.max(depths[row.index()], depths[parent] + (parent == row.index() ? 0 : 1));
                members[row.index()] |= members[parent];
            }
        }

        int family() {
            int members = -1;
            for (boolean member : this.members) {
                members += member ? 1 : 0;
            }
            return members;
        }

        int deepest() {
            int most = Arrays.stream(depths).max().orElse(0);
            for (; most > 0; most--) {
                for (int model = 0; model < depths.length; model++) {
                    if (members[model] && depths[model] == most) {
                        return model;
                    }
                }
            }
            throw new IllegalStateException("no model has a parent: take more rows");
        }
    }
}
