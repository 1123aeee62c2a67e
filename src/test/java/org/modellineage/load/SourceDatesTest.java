package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.model.SourceKind;

/** The day from which a source counts. */
class SourceDatesTest {

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void aDateIsComparedByItsLastDayAndARevisionCountsInsteadOfTheFirstAppearance() {
        CollectionBuilder sources = new CollectionBuilder("test")
                .source("day", SourceKind.PRIMARY, "2025-01-20")
                .source("month", SourceKind.PRIMARY, "2024-02")
                .source("year", SourceKind.PRIMARY, "2023")
                .source("revised", SourceKind.PRIMARY, "2023")
                .revised("2024-05")
                .source("undated", SourceKind.PRIMARY, null);

        new Loader(TestGraph.graph(), TestGraph.cypher()).load(sources.build(), Progress.NONE);

        assertThat(publishedBy())
                .isEqualTo(Map.of(
                        "day",
                        "2025-01-20",
                        "month",
                        "2024-02-29",
                        "year",
                        "2023-12-31",
                        "revised",
                        "2024-05-31",
                        "undated",
                        "9999-12-31"));
    }

    private static Map<String, String> publishedBy() {
        Cypher cypher = new Cypher("test", "MATCH (s:Source) RETURN s.id AS id, s.publishedBy AS day");
        Map<String, String> found = new TreeMap<>();
        TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(cypher, Map.of()))
                .rows()
                .forEach(row -> found.put(Objects.toString(row.get("id")), Objects.toString(row.get("day"))));
        return found;
    }
}
