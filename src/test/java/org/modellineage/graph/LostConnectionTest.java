package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellineage.Thorough;
import org.modellineage.graph.GraphException.Kind;
import org.modellineage.graph.Transaction.RowSink;

/** A connection that is lost in the middle of a unit of work. */
class LostConnectionTest {

    private static final Cypher MAKE = new Cypher("make", "CREATE (:Thing)");
    private static final Cypher COUNT = new Cypher("count", "MATCH (n:Thing) RETURN count(n) AS things");
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void isMadeAgainAndTheWorkRunsOnceMore() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        try (Relay relay = new Relay();
                Graph graph = Graph.connect(relay.settings())) {
            graph.write(TIMEOUT, transaction -> {
                transaction.run(MAKE, Map.of());
                if (runs.incrementAndGet() == 1) {
                    relay.cutConnections();
                }
                return transaction.run(MAKE, Map.of());
            });
        }

        assertThat(runs).hasValue(2);
        assertThat(things()).isEqualTo(2);
    }

    @Thorough
    @Test
    void leavesNothingBehindWhenTheServerStaysAway() throws IOException {
        try (Relay relay = new Relay();
                Graph graph = Graph.connect(relay.settings())) {
            GraphException failure = catchThrowableOfType(
                    GraphException.class,
                    () -> graph.write(TIMEOUT, transaction -> {
                        transaction.run(MAKE, Map.of());
                        relay.stop();
                        return transaction.run(MAKE, Map.of());
                    }));

            assertThat(failure)
                    .hasMessage("no Neo4j answers at " + relay.settings().uri() + ": is it running?");
            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        }
        assertThat(things()).isZero();
    }

    /** The rows that were handed over cannot be taken back. */
    @Test
    void isFinalForAnAnswerOfWhichSomeRowsAreHandedOver() throws IOException {
        Cypher many = new Cypher("many", "UNWIND range(1, 100000) AS number RETURN number");
        List<Object> numbers = new ArrayList<>();
        try (Relay relay = new Relay();
                Graph graph = Graph.connect(relay.settings())) {
            GraphException failure = catchThrowableOfType(
                    GraphException.class,
                    () -> graph.stream(TIMEOUT, many, Map.of(), new RowSink() {
                        @Override
                        public void begin(List<String> columns) {
                            assertThat(columns).containsExactly("number");
                        }

                        @Override
                        public boolean accept(Map<String, Object> row) {
                            numbers.add(row.get("number"));
                            if (numbers.size() == 10) {
                                relay.cutConnections();
                            }
                            return true;
                        }
                    }));

            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        }
        assertThat(numbers).hasSizeBetween(10, 99_999).doesNotHaveDuplicates();
    }

    private static long things() {
        Object things = TestGraph.graph()
                .read(TIMEOUT, transaction -> transaction.run(COUNT, Map.of()))
                .rows()
                .get(0)
                .get("things");
        return (Long) Objects.requireNonNull(things);
    }
}
