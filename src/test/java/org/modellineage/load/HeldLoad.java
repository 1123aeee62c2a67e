package org.modellineage.load;

import static org.modellineage.model.Property.ALSO_KNOWN_AS;
import static org.modellineage.model.Property.RELEASED_ON;
import static org.modellineage.model.RelationshipType.CITES;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.model.Collection;
import org.modellineage.model.PartialDate;
import org.modellineage.model.SourceKind;

/** A process that begins to load the second version of a collection and stays in the middle of it until it is killed. */
final class HeldLoad {

    private HeldLoad() {}

    /**
     * Takes the address, the folder of statements and a step, such as {@code claims}, after which it tells standard out
     * that it stays there; the password is in the environment.
     */
    public static void main(String[] args) {
        ConnectionSettings settings =
                new ConnectionSettings(URI.create(args[0]), "neo4j", System.getenv("NEO4J_PASSWORD"), "neo4j");
        try (Graph graph = Graph.connect(settings)) {
            new Loader(graph, Path.of(args[1])).load(second(), (what, done, total) -> {
                if (what.equals(args[2]) && done == total) {
                    System.out.println("stays after " + what);
                    stay();
                }
            });
        }
    }

    private static void stay() {
        while (true) {
            LockSupport.park();
        }
    }

    static Collection first() {
        CollectionBuilder builder = new CollectionBuilder("versions").source("paper", SourceKind.PRIMARY, "2025-01");
        for (int i = 0; i < 100; i++) {
            builder.model("m" + i).says(ALSO_KNOWN_AS, "first " + i);
            if (i > 0) {
                builder.says(INITIALIZED_FROM, "m" + i / 2).says(DISTILLED_FROM, "m" + i / 3);
            }
        }
        return builder.build();
    }

    /** Adds, updates and removes some of everything. */
    static Collection second() {
        CollectionBuilder builder = new CollectionBuilder("versions")
                .source("blog", SourceKind.SECONDARY, "2024")
                .says(CITES, "paper")
                .source("paper", SourceKind.PRIMARY, "2025-02");
        for (int i = 0; i < 60; i++) {
            builder.checkpoint("m" + i).says(RELEASED_ON, new PartialDate("2025-0" + (1 + i % 9)));
            if (i > 0) {
                builder.says(INITIALIZED_FROM, "m" + (i - 1)).says(DISTILLED_FROM, "m" + i / 3);
            }
        }
        for (int i = 200; i < 240; i++) {
            builder.model("m" + i).says(ALSO_KNOWN_AS, "second " + i).says(INITIALIZED_FROM, "m" + i % 60);
        }
        return builder.build();
    }
}
