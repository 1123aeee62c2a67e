package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.graph.GraphException.Kind;

/** Which member of a cluster is sent what. */
@Thorough
class ClusterTest {

    private static final Cypher MAKE = new Cypher("make", "CREATE (:Thing)");
    private static final Cypher COUNT = new Cypher("count", "MATCH (n:Thing) RETURN count(n) AS things");
    private static final String UNREACHABLE =
            " can be reached: is one running, and do the addresses that the cluster tells work from here?";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration RETRY_WITHIN = Duration.ofSeconds(3);

    private final StandInCluster cluster = new StandInCluster();
    private final Graph graph = Graph.connect(cluster.settings(), RETRY_WITHIN);

    ClusterTest() throws IOException {}

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @AfterEach
    void close() throws IOException {
        graph.close();
        cluster.close();
    }

    @Test
    void questionsGoToReadersAndChangesToTheLeader() {
        make();
        for (int i = 0; i < 6; i++) {
            assertThat(count()).isOne();
        }
        make();

        assertThat(cluster.writes(0)).isEqualTo(2);
        assertThat(cluster.reads(0)).isZero();
        assertThat(cluster.reads(1)).isPositive();
        assertThat(cluster.reads(2)).isPositive();
        assertThat(cluster.reads(1) + cluster.reads(2)).isEqualTo(6);
        assertThat(cluster.writes(1) + cluster.writes(2)).isZero();
    }

    /** A reader may be behind the leader. */
    @Test
    void aQuestionWaitsForTheChangesBeforeIt() {
        count();
        assertThat(cluster.waitingReads()).isZero();
        make();
        count();

        assertThat(cluster.waitingReads()).isOne();
    }

    @Test
    void workRunsOnceMoreWhenAnotherMemberLeads() {
        AtomicInteger runs = new AtomicInteger();
        graph.write(TIMEOUT, transaction -> {
            transaction.run(MAKE, Map.of());
            if (runs.incrementAndGet() == 1) {
                cluster.elect(2);
            }
            return transaction.run(MAKE, Map.of());
        });

        assertThat(runs).hasValue(2);
        assertThat(cluster.writes(0)).isOne();
        assertThat(cluster.writes(2)).isOne();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void anotherReaderAnswersForOneThatEnds() throws IOException {
        for (int i = 0; i < 4; i++) {
            count();
        }
        int before = cluster.reads(2);
        cluster.end(1);

        for (int i = 0; i < 4; i++) {
            assertThat(count()).isZero();
        }
        assertThat(cluster.reads(2) - before).isEqualTo(4);
    }

    @Test
    void withoutReadersOnlyChangesAreMade() throws IOException {
        cluster.end(1);
        cluster.end(2);
        make();

        GraphException failure = catchThrowableOfType(GraphException.class, this::count);
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure)
                .hasMessage("no reader of the cluster at " + cluster.settings().uri() + UNREACHABLE);
        make();
        assertThat(cluster.writes(0)).isEqualTo(2);
    }

    @Test
    void withoutALeaderOnlyQuestionsAreAnswered() throws IOException {
        count();
        cluster.end(0);

        GraphException failure = catchThrowableOfType(GraphException.class, this::make);
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure)
                .hasMessage("no leader of the cluster at " + cluster.settings().uri() + UNREACHABLE);
        assertThat(count()).isZero();
    }

    private void make() {
        graph.write(TIMEOUT, transaction -> transaction.run(MAKE, Map.of()));
    }

    private long count() {
        Object things = graph.read(TIMEOUT, transaction -> transaction.run(COUNT, Map.of()))
                .rows()
                .get(0)
                .get("things");
        return (Long) Objects.requireNonNull(things);
    }
}
