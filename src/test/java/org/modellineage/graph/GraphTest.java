package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.Transaction.Rows;

class GraphTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void countsWhatAStatementWrites() {
        Rows rows = TestGraph.graph()
                .write(
                        TIMEOUT,
                        tx -> tx.run(
                                new Cypher("make", "CREATE (n:Thing {size: $size}) RETURN n.size AS size"),
                                Map.of("size", 3L)));

        assertThat(rows.columns()).containsExactly("size");
        assertThat(rows.rows()).containsExactly(Map.of("size", 3L));
        assertThat(rows.changes()).isEqualTo(3);
    }
}
