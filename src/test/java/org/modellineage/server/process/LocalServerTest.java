package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.server.process.TestProgram.ask;
import static org.modellineage.server.process.TestProgram.commandLines;
import static org.modellineage.server.process.TestProgram.output;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphException;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.server.home.ServerInfo;
import org.modellineage.server.web.StartPage;

/** Starting, finding and replacing the local server, as real processes seen from outside. */
@Thorough
@WithoutGraph
final class LocalServerTest {

    private static final int PREFERRED_PORT = 7697;

    /** Ends a run that hangs. */
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    private Path folder;

    private Path home;
    private LocalServer server;

    @BeforeEach
    void handle() {
        home = folder.resolve("a home");
        server = TestProgram.server(home);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void startsOnceAndIsFoundAgain() throws IOException {
        List<String> progress = new ArrayList<>();

        ConnectionSettings first = server.ensureRunning(progress::add);
        ConnectionSettings second = server.ensureRunning(line -> progress.add("again: " + line));

        assertThat(ask(first)).isEqualTo(1L);
        assertThat(second).isEqualTo(first);
        assertThat(progress).first().isEqualTo("Starting the local server ...");
        assertThat(progress).noneMatch(line -> line.startsWith("again"));
        assertThat(server.running()).map(ServerInfo::bolt).contains(first.uri());
        assertThat(first.uri().getHost()).isEqualTo("127.0.0.1");
        passwordIsTheOwnersOnly(Objects.requireNonNull(first.password()));
        wellKnownPasswordIsRefused(first);
        filesAndAddressesAreNotRead(first);

        assertThat(server.stop()).isTrue();
        assertThat(server.running()).isEmpty();
        assertThat(home.resolve("server.json")).doesNotExist();
        assertThat(server.stop()).isFalse();
    }

    private void passwordIsTheOwnersOnly(String password) throws IOException {
        assertThat(password).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(commandLines()).filteredOn(line -> line.contains(password)).isEmpty();
        assertThat(commandLines()).filteredOn(this::isOurServer).hasSize(1);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content.contains(password))
                        .as("%s holds the password", file)
                        .isEqualTo(file.endsWith("password"));
            }
        }
    }

    private void filesAndAddressesAreNotRead(ConnectionSettings settings) {
        String page = server.running().orElseThrow().http().toString();
        for (String address : List.of(home.resolve("server.json").toUri().toString(), page)) {
            Cypher load = new Cypher("load", "LOAD CSV FROM '" + address + "' AS line RETURN count(line) AS one");
            assertThatThrownBy(() -> ask(settings, load))
                    .as(address)
                    .isInstanceOf(GraphException.class)
                    .hasMessageMatching("(?s).*(allow_csv_import_from_file_urls|ip_blocklist).*");
        }
    }

    private static void wellKnownPasswordIsRefused(ConnectionSettings settings) {
        ConnectionSettings wellKnown = new ConnectionSettings(settings.uri(), "neo4j", "neo4j", null);
        assertThatThrownBy(() -> ask(wellKnown)).isInstanceOf(GraphException.class);
    }

    @Test
    void startsAgainAfterItWasKilledAndItsNumberWentToAnother() throws Exception {
        server.ensureRunning(line -> {});
        ServerInfo killed = server.running().orElseThrow();
        ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
        kill(process);
        assertThat(home.resolve("server.json")).exists();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        try {
            String stale = Files.readString(home.resolve("server.json"));
            Files.writeString(home.resolve("server.json"), stale.replace("" + killed.pid(), "" + bystander.pid()));
            Files.writeString(home.resolve("server.lock"), "" + bystander.pid());

            assertThat(server.running()).isEmpty();
            assertThat(server.stop()).isFalse();
            ConnectionSettings again = server.ensureRunning(line -> {});

            assertThat(ask(again)).isEqualTo(1L);
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void twoStartersAtOnceEndWithOneServer() throws Exception {
        Process one = CommandProcess.start(home, "start");
        Process other = CommandProcess.start(home, "start");

        assertThat(one.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(other.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        assertThat(one.exitValue()).isZero();
        assertThat(output(one)).startsWith("bolt://127.0.0.1:").isEqualTo(output(other));
        assertThat(commandLines()).filteredOn(this::isOurServer).hasSize(1);
    }

    @Test
    void aNewerProgramReplacesAnOlderServerAndAnOlderOneUsesANewer() {
        LocalServer older = TestProgram.versioned(home, "0.1.9");
        LocalServer newer = TestProgram.versioned(home, "0.10.0");
        older.ensureRunning(line -> {});
        assertThat(older.running()).map(ServerInfo::version).contains("0.1.9");
        List<String> progress = new ArrayList<>();

        ConnectionSettings replaced = newer.ensureRunning(progress::add);

        assertThat(progress).first().asString().contains("0.1.9");
        assertThat(newer.running()).map(ServerInfo::version).contains("0.10.0");
        assertThat(older.ensureRunning(progress::add)).isEqualTo(replaced);
    }

    @Test
    void aBusyPortAndALostPasswordAreNoHindrance() throws IOException {
        server.ensureRunning(line -> {});
        server.stop();
        String lost = Files.readString(home.resolve("password"));
        Files.delete(home.resolve("password"));
        try (ServerSocket busy = new ServerSocket()) {
            takeUnlessTaken(busy);

            ConnectionSettings settings = server.ensureRunning(line -> {});

            assertThat(ask(settings)).isEqualTo(1L);
            assertThat(settings.uri().getPort()).isNotEqualTo(PREFERRED_PORT);
            assertThat(settings.password()).isNotEqualTo(lost.strip());
        }
    }

    /** What a web browser stored is of no use to whoever answers at the port after the server has ended. */
    @Test
    void thePasswordOfNeo4jBrowserEndsWithTheServer() throws Exception {
        server.ensureRunning(line -> {});
        ConnectionSettings stopped = signIn();
        assertThat(ask(stopped)).isEqualTo(1L);
        server.stop();
        assertThat(home.resolve("browser-user")).doesNotExist();
        assertThat(home.resolve("browser.html")).doesNotExist();

        server.ensureRunning(line -> {});
        ConnectionSettings killed = signIn();
        assertThat(killed.password()).isNotEqualTo(stopped.password());
        ProcessHandle process =
                ProcessHandle.of(server.running().orElseThrow().pid()).orElseThrow();
        kill(process);

        ConnectionSettings now = server.ensureRunning(line -> {});
        for (ConnectionSettings stored : List.of(stopped, killed)) {
            ConnectionSettings tried = new ConnectionSettings(now.uri(), stored.username(), stored.password(), null);
            assertThatThrownBy(() -> ask(tried)).isInstanceOf(GraphException.class);
        }
        assertThat(ask(now)).isEqualTo(1L);
    }

    private static void kill(ProcessHandle process) throws Exception {
        assertThat(process.isAlive()).isTrue();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** As the start page does. */
    private ConnectionSettings signIn() throws IOException, InterruptedException {
        StartPage page = server.startPage("null", "").orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(page.address().resolve("/sign-in"))
                .header("Origin", page.address().toString().replaceFirst("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString("code:" + page.code()))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher password = Pattern.compile("\"password\": \"([^\"]+)\"").matcher(answer);
        assertThat(password.find()).as(answer).isTrue();
        return new ConnectionSettings(server.running().orElseThrow().bolt(), "browser", password.group(1), null);
    }

    private static void takeUnlessTaken(ServerSocket socket) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), PREFERRED_PORT));
        } catch (IOException e) {
            assertThat(e).isInstanceOf(BindException.class);
        }
    }

    private boolean isOurServer(String commandLine) {
        return commandLine.endsWith("ServerMain " + home);
    }
}
