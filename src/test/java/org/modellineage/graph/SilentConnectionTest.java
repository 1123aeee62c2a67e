package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.GraphException.Kind;
import org.modellineage.graph.Transaction.Rows;

/**
 * A connection that stays open, but over which nothing more arrives. Time passes for the watch only while a test lets it:
 * what is healthy may take as long as the machine needs.
 */
class SilentConnectionTest {

    private static final Cypher MAKE = new Cypher("make", "CREATE (:Thing {text: $text})");
    private static final Cypher COUNT = new Cypher("count", "MATCH (n:Thing) RETURN count(n) AS things");
    private static final Duration UNLIMITED = Duration.ZERO;
    private static final Duration SILENCE = Duration.ofMillis(700);
    private static final Duration RETRY_WITHIN = Duration.ofSeconds(5);

    private final SteppingClock clock = new SteppingClock();

    @BeforeEach
    void empty() {
        TestGraph.empty();
        count(TestGraph.graph());
    }

    /** More than the system takes without a reader, too: such a message is never sent whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 40_000_000})
    void endsALoadForGood(int length) throws IOException {
        AtomicInteger runs = new AtomicInteger();
        Map<String, Object> parameters = Map.of("text", "a".repeat(length));
        try (Relay relay = new Relay();
                Graph graph = watched(relay.settings())) {
            count(graph);

            Function<Transaction, Rows> work = transaction -> {
                runs.incrementAndGet();
                transaction.run(MAKE, Map.of("text", "first"));
                relay.silenceConnections();
                clock.start();
                return transaction.run(MAKE, parameters);
            };
            isSilent(relay.settings().uri(), () -> graph.write(UNLIMITED, work));
        }

        assertThat(runs).hasValue(1);
        assertThat(count(TestGraph.graph())).isZero();
    }

    /** The next question takes a new connection. */
    @Test
    void endsOneQuestionOverAConnectionThatWasIdle() throws IOException {
        try (Relay relay = new Relay();
                Graph graph = watched(relay.settings())) {
            count(graph);
            relay.silenceConnections();

            clock.start();
            isSilent(relay.settings().uri(), () -> count(graph));
            clock.stop();
            assertThat(count(graph)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void endsAGreeting(String scheme) throws IOException {
        clock.start();
        try (MuteServer server = new MuteServer();
                Graph graph = watched(server.settings(scheme))) {
            isSilent(server.settings(scheme).uri(), () -> count(graph));
        }
    }

    private Graph watched(ConnectionSettings settings) {
        return Graph.connect(settings.withSilence(SILENCE), RETRY_WITHIN, clock);
    }

    private static void isSilent(URI uri, Runnable work) {
        GraphException failure = catchThrowableOfType(GraphException.class, work::run);

        assertThat(failure.kind()).isEqualTo(Kind.SILENT);
        assertThat(failure)
                .hasMessageContaining(uri.toString())
                .hasMessageEndingWith(
                        " has sent nothing for 700 ms: it hangs, or the connection is lost; see whether it"
                                + " is alive, and try again");
    }

    private static long count(Graph graph) {
        Rows rows = graph.read(UNLIMITED, transaction -> transaction.run(COUNT, Map.of()));
        return (Long) Objects.requireNonNull(rows.rows().get(0).get("things"));
    }

    /** Stands still, or moves a little whenever it is read. */
    private static final class SteppingClock implements LongSupplier {

        private static final long STEP_NANOS = SILENCE.toNanos() / 10;

        private final AtomicLong nanos = new AtomicLong();
        private volatile boolean runs;

        void start() {
            runs = true;
        }

        void stop() {
            runs = false;
        }

        @Override
        public long getAsLong() {
            return nanos.addAndGet(runs ? STEP_NANOS : 0);
        }
    }
}
