package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.graph.StandInCluster;

/** Commands at the address of a cluster: its readers answer, and its leader writes. */
@Thorough
class ClusterCommandsTest {

    private static final String[][] QUESTIONS = {
        {"stats"},
        {"models"},
        {"ancestors", "Child-7B"},
        {"tree", "Child-7B"},
        {"claims", "Child-7B"},
        {"search", "child"},
        {"check", "--graph"},
        {"query", "MATCH (n) RETURN count(n) AS nodes"},
        {"query", "MATCH (n) RETURN n.id AS id", "--format", "jsonl"}
    };

    @BeforeAll
    static void load() {
        Lineage.loadFamily();
    }

    @Test
    void readersAnswerAsOneServerDoes() throws IOException {
        try (StandInCluster cluster = new StandInCluster()) {
            Lineage asking = at(cluster);
            for (String[] question : QUESTIONS) {
                Lineage.Result expected = Lineage.configured().run(question);

                assertThat(asking.run(question)).as(String.join(" ", question)).isEqualTo(expected);
            }

            assertThat(cluster.reads(1) + cluster.reads(2)).isGreaterThanOrEqualTo(QUESTIONS.length);
            assertThat(cluster.reads(0)).isZero();
            for (int member = 0; member < 3; member++) {
                assertThat(cluster.writes(member)).isZero();
            }
        }
    }

    @Test
    void theLeaderLoads() throws IOException {
        try (StandInCluster cluster = new StandInCluster()) {
            at(cluster)
                    .run("load", "-q", "src/test/resources/cli/library/family")
                    .answered();

            assertThat(cluster.writes(0)).isPositive();
            assertThat(cluster.writes(1) + cluster.writes(2)).isZero();
        }
    }

    private static Lineage at(StandInCluster cluster) {
        return Lineage.configured().with("NEO4J_URI", cluster.settings().uri().toString());
    }
}
