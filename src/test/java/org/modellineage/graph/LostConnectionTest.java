package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    /** Passes everything on to the test graph, until it is told to stop. */
    private static final class Relay implements Closeable {

        private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

        Relay() throws IOException {
            start(this::acceptAll);
        }

        ConnectionSettings settings() {
            ConnectionSettings real = TestGraph.settings();
            URI uri = URI.create("bolt://localhost:" + listener.getLocalPort());
            return new ConnectionSettings(uri, real.username(), real.password(), real.database());
        }

        void cutConnections() {
            for (Socket socket = sockets.poll(); socket != null; socket = sockets.poll()) {
                closeQuietly(socket);
            }
        }

        void stop() {
            closeQuietly(listener);
            cutConnections();
        }

        @Override
        public void close() {
            stop();
        }

        private void acceptAll() {
            try {
                while (true) {
                    Socket client = listener.accept();
                    URI real = TestGraph.settings().uri();
                    Socket server = new Socket(real.getHost(), real.getPort());
                    sockets.add(client);
                    sockets.add(server);
                    start(() -> copy(client, server));
                    start(() -> copy(server, client));
                }
            } catch (IOException e) {
                cutConnections();
            }
        }

        private static void copy(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                closeQuietly(from);
            }
            closeQuietly(to);
        }

        private static void closeQuietly(Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void start(Runnable task) {
            Thread thread = new Thread(task, "relay");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
