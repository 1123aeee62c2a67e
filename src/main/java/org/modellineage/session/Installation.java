package org.modellineage.session;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program's own files are.
 *
 * @param application the folder that holds {@code lib/}
 * @param knowledge the folder that holds {@code cypher/} and {@code seed-data/}
 */
public record Installation(Path application, Path knowledge) {

    private static final String APPLICATION = "lineage.application";
    private static final String KNOWLEDGE = "lineage.knowledge";

    /** The folders that the launchers' system properties name; the working folder if they are not set. */
    public static Installation of(Environment environment) {
        Path knowledge = folder(environment, KNOWLEDGE);
        if (!Files.isDirectory(knowledge.resolve("cypher"))) {
            throw new SessionException(
                    SessionException.Kind.FAILED,
                    "the program's own files are not at " + knowledge
                            + ": start it by lineage or notebooks/start, or set" + " the system property " + KNOWLEDGE
                            + " to the folder that holds cypher/");
        }
        return new Installation(folder(environment, APPLICATION), knowledge);
    }

    /** The folder of the statements. */
    public Path cypher() {
        return knowledge.resolve("cypher");
    }

    /** The folder of the collections that come with the program. */
    public Path shippedCollections() {
        return knowledge.resolve("seed-data");
    }

    private static Path folder(Environment environment, String property) {
        return Path.of(environment.properties().getProperty(property, "")).toAbsolutePath();
    }
}
