package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.SourceKind;

/** Where a report has to list words of the model, it lists them all. */
class ReportVocabularyTest {

    @Test
    void sourcesAreOfEveryKind() {
        Question sources = GoldenAnswers.LIBRARY.find("sources").orElseThrow();

        assertThat(sources.parameters())
                .filteredOn(parameter -> parameter.name().equals("kind"))
                .singleElement()
                .satisfies(kind -> assertThat(kind.choices())
                        .containsExactlyElementsOf(Arrays.stream(SourceKind.values())
                                .map(SourceKind::word)
                                .toList()));
    }

    @Test
    void statsCountEveryKindAndType() throws IOException {
        assertThat(Files.readString(TestGraph.cypher().resolve("reports/stats.cypher")))
                .contains(Arrays.stream(EntityKind.values())
                        .map(kind -> kind.label() + ": COUNT { (:" + kind.label() + ") }")
                        .toList())
                .contains(Arrays.stream(RelationshipType.values())
                        .map(type -> type + ": COUNT { ()-[:" + type + "]->() }")
                        .toList());
    }
}
