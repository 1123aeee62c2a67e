package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.model.Property.ALSO_KNOWN_AS;
import static org.modellineage.model.Property.RELEASED_ON;
import static org.modellineage.model.Qualifier.STAGE;
import static org.modellineage.model.RelationshipType.CITES;
import static org.modellineage.model.RelationshipType.DISTILLED_FROM;
import static org.modellineage.model.RelationshipType.INITIALIZED_FROM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.Collection;
import org.modellineage.model.PartialDate;
import org.modellineage.model.SourceKind;

@WithSecondGraph
class LoaderTest {

    private final Loader loader = new Loader(TestGraph.graph(), TestGraph.cypher());

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void writesEntitiesSourcesClaimsAndWhatStands() {
        LoadReport report = loader.load(small(), Progress.NONE);

        assertThat(report.changes())
                .containsExactly(
                        new LoadReport.Change("entities", 3, 0, 0, 0),
                        new LoadReport.Change("sources", 2, 0, 0, 0),
                        new LoadReport.Change("claims", 6, 0, 0, 0));
    }

    @Test
    void writesNothingTheSecondTime() {
        loader.load(small(), Progress.NONE);
        String before = GraphDump.dump();
        long lastCommit = TestGraph.lastCommit();

        LoadReport report = loader.load(small(), Progress.NONE);

        assertThat(report.nothingChanged()).isTrue();
        assertThat(report.changes()).extracting(LoadReport.Change::unchanged).containsExactly(3L, 2L, 6L);
        assertThat(TestGraph.lastCommit()).isEqualTo(lastCommit);
        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    private static Collection small() {
        return new CollectionBuilder("small")
                .source("blog", SourceKind.SECONDARY, null)
                .source("paper", SourceKind.PRIMARY, "2025-01")
                .says(CITES, "blog")
                .model("base")
                .says(RELEASED_ON, new PartialDate("2024-12"))
                .model("teacher")
                .says(ALSO_KNOWN_AS, "Sensei")
                .model("child")
                .says(INITIALIZED_FROM, "base")
                .with(STAGE, "sft")
                .also("blog")
                .says(DISTILLED_FROM, "teacher")
                .build();
    }
}
