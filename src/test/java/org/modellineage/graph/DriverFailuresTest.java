package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.GraphException.Kind;

/** Every failure is made for real, and answered in one line. */
class DriverFailuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:7474", "localhost:7687", "bolt://localhost:99999", "bolt://localhost?a=b"})
    void refusesOtherAddresses(String uri) {
        assertThat(failureAt(uri, "neo4j", "any", null))
                .hasMessageStartingWith("not a Bolt address: " + uri + " (accepted: neo4j://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatThePasswordIsWrong(String scheme) {
        assertThat(failureAt(address(scheme), "neo4j", "wrong", null))
                .hasMessage("the server at " + address(scheme) + " refuses the user \"neo4j\" or the password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatAPasswordIsNeeded(String scheme) {
        assertThat(failureAt(address(scheme), null, null, null))
                .hasMessage("the server at " + address(scheme) + " requires a user and a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatThereIsNoSuchDatabase(String scheme) {
        assertThat(failureAt(address(scheme), "neo4j", TestGraph.settings().password(), "films"))
                .hasMessage("the server at " + address(scheme) + " has no database \"films\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://localhost:1", "neo4j://localhost:1"})
    void saysThatNothingListens(String uri) {
        assertThat(failureAt(uri, "neo4j", "any", null)).hasMessage("no Neo4j answers at " + uri + ": is it running?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://no-such-host.invalid:7687", "neo4j://no-such-host.invalid"})
    void saysThatTheHostIsUnknown(String uri) {
        assertThat(failureAt(uri, "neo4j", "any", null))
                .hasMessage("unknown host \"no-such-host.invalid\": check the address");
    }

    @ParameterizedTest
    @CsvSource({"bolt+s, bolt", "bolt+ssc, bolt", "neo4j+s, neo4j"})
    void saysThatTheServerSpeaksNoTls(String scheme, String accepted) {
        assertThat(failureAt(address(scheme), "neo4j", "any", null))
                .hasMessage("the server at " + address(scheme) + " does not speak TLS on this port (without TLS: "
                        + accepted + "://)");
    }

    @ParameterizedTest
    @CsvSource({
        "bolt, 'HTTP/1.1 400 Bad Request\r\n\r\n', answers with HTTP",
        "neo4j, 'HTTP/1.1 400 Bad Request\r\n\r\n', answers with HTTP",
        "bolt, '', 'ended the connection: it was stopped, or it requires TLS (bolt+s://)'"
    })
    void saysThatItIsNoBoltPort(String scheme, String answer, String message) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answerAll(server, answer));
            thread.start();
            assertThat(failureAt(scheme + "://localhost:" + server.getLocalPort(), "neo4j", "any", null))
                    .hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATCH (n) RETURN m            | REFUSED | q, line 1, column 18: Variable `m` not defined",
                "RETURN $missing               | REFUSED | q: Expected parameter(s): missing",
                "RETURN 1 / 0                  | REFUSED | q: / by zero",
                "CREATE (n)                    | REFUSED | q: writes, but only reading is allowed here",
                "CREATE INDEX FOR (n:N) ON n.p | REFUSED | q: writes, but only reading is allowed here",
                "RETURN 1; RETURN 2            | REFUSED | q: Expected exactly one statement per query but got: 2",
                "' '                           | REFUSED | q: contains no statement",
                "// nothing                    | REFUSED | q: Unexpected end of input",
            })
    void namesTheStatementAndThePlace(String statement, Kind kind, String message) {
        GraphException failure = failureOf(statement, Duration.ofMinutes(1));

        assertThat(failure).hasMessageStartingWith(message);
        assertThat(failure.getMessage()).doesNotContain("\n").doesNotContain("offset");
        assertThat(failure.kind()).isEqualTo(kind);
    }

    @Test
    void saysThatTheTimeIsUp() {
        GraphException failure = failureOf(
                "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN max(a * b)",
                Duration.ofMillis(200));

        assertThat(failure).hasMessage("q: ran longer than its time limit and was stopped; nothing was changed");
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
    }

    /** The driver would try it again for half a minute. */
    @Test
    void saysAtOnceThatTheServerHasTooLittleMemory() {
        AtomicInteger attempts = new AtomicInteger();
        TestGraph.withTransactionMemory(
                8L << 20,
                () -> assertThat(catchThrowableOfType(
                                GraphException.class,
                                () -> TestGraph.graph().read(Duration.ofMinutes(1), transaction -> {
                                    attempts.incrementAndGet();
                                    return transaction.run(
                                            new Cypher("q", "UNWIND range(1, 10000000) AS i RETURN size(collect(i))"),
                                            Map.of());
                                })))
                        .hasMessageStartingWith("q: needs more memory than the server gives it; ask for less")
                        .hasMessageContaining("LINEAGE_SERVER_JAVA_OPTS=-Xmx2g"));

        assertThat(attempts).hasValue(1);
    }

    private static GraphException failureOf(String statement, Duration timeout) {
        return catchThrowableOfType(
                GraphException.class,
                () -> TestGraph.graph()
                        .read(timeout, transaction -> transaction.run(new Cypher("q", statement), Map.of())));
    }

    private static GraphException failureAt(
            String uri, @Nullable String username, @Nullable String password, @Nullable String database) {
        ConnectionSettings settings = new ConnectionSettings(URI.create(uri), username, password, database);
        GraphException failure = catchThrowableOfType(GraphException.class, () -> {
            try (Graph graph = Graph.connect(settings)) {
                graph.read(Duration.ofMinutes(1), tx -> tx.run(new Cypher("q", "RETURN 1"), Map.of()));
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.getMessage()).doesNotContain("\n");
        return failure;
    }

    private static String address(String scheme) {
        return scheme + "://localhost:" + TestGraph.settings().uri().getPort();
    }

    private static void answerAll(ServerSocket server, String answer) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[64]);
                socket.getOutputStream().write(answer.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }
}
