package org.modellineage.notebook;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the project's own files are.
 *
 * @param application the folder that holds {@code lib/}
 * @param knowledge the folder that holds {@code cypher/} and {@code seed-data/}
 */
record Installation(Path application, Path knowledge) {

    /** As the system properties say that {@code notebooks/start} sets; else the folder that the process runs in. */
    static Installation found() {
        Path knowledge = folder("lineage.knowledge");
        if (!Files.isDirectory(knowledge.resolve("cypher"))) {
            throw new NotebookException("the question files are not at " + knowledge
                    + ": open notebooks by notebooks/start, or set the system property lineage.knowledge to the"
                    + " folder that holds cypher/");
        }
        return new Installation(folder("lineage.application"), knowledge);
    }

    Path cypher() {
        return knowledge.resolve("cypher");
    }

    Path shippedCollections() {
        return knowledge.resolve("seed-data");
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, "")).toAbsolutePath();
    }
}
