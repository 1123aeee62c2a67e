package org.modellineage.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.server.home.ServerFolder;

/** What the web pages give to whom, by requests that no well-behaved web browser would send. */
final class WebServerTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2025-01-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "a-secret-of-this-test";

    /** That of older versions, which was the same each time. */
    private static final int FORMER_PORT = 7694;

    @TempDir
    private Path home;

    /** The passwords with which the user of Neo4j Browser was created. */
    private final List<String> created = new ArrayList<>();

    private ServerFolder folder;
    private WebServer web;

    @BeforeEach
    void start() throws IOException {
        folder = new ServerFolder(home);
        Files.writeString(folder.password(), PASSWORD + "\n");
        web = start(created::add);
    }

    private WebServer start(Consumer<String> createUser) throws IOException {
        WebServer started = WebServer.bind(NOW);
        BrowserAccount account = new BrowserAccount(createUser);
        started.start(folder, URI.create("bolt://127.0.0.1:4711"), "5.26.0", account, home.resolve("none.jar"));
        return started;
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void givesAPasswordForTheCodeOnce() throws IOException {
        String code = new SignInCode(folder, NOW).create();

        assertThat(code).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        String answer = post("code: " + code.toLowerCase(Locale.ROOT).replace('-', ' '));
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"user\": \"browser\", \"password\": \"" + created.get(0) + "\"", "no-store")
                .doesNotContain(PASSWORD);
        assertThat(folder.signInCode()).doesNotExist();
        assertThat(post("code:" + code)).startsWith("HTTP/1.1 403 ").doesNotContain(created.get(0));
    }

    @Test
    void acceptsThePasswordOfThisProcessInPlaceOfACode() throws IOException {
        post("code:" + new SignInCode(folder, NOW).create());

        assertThat(post("password:" + created.get(0))).startsWith("HTTP/1.1 200 ");
        assertThat(post("code:" + new SignInCode(folder, NOW).create())).contains(created.get(0));
        assertThat(created).hasSize(1);
        for (String wrong : List.of("password:another", "password:" + PASSWORD, "password:", "code:", "nothing")) {
            assertThat(post(wrong)).as(wrong).startsWith("HTTP/1.1 403 ").doesNotContain(created.get(0));
        }
    }

    /** What a web browser stored for one server opens nothing of the next, and nobody knows where that one will be. */
    @Test
    void theNextServerHasAnotherPortAndAnotherPassword() throws IOException {
        post("code:" + new SignInCode(folder, NOW).create());
        int port = web.address().getPort();
        String stored = created.get(0);
        web.close();

        web = start(created::add);

        assertThat(web.address().getPort()).isNotIn(port, FORMER_PORT);
        assertThat(post("password:" + stored)).startsWith("HTTP/1.1 403 ");
        assertThat(post("code:" + new SignInCode(folder, NOW).create()))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain(stored);
    }

    @Test
    void forgetsTheCodeAfterFiveWrongTries() throws IOException {
        String code = new SignInCode(folder, NOW).create();
        for (int i = 0; i < 5; i++) {
            assertThat(post("code:AAAA-AAA" + (i + 2))).startsWith("HTTP/1.1 403 ");
        }

        assertThat(post("code:" + code)).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void forgetsTheCodeAfterTenMinutes() throws IOException {
        String code = new SignInCode(folder, Clock.offset(NOW, Duration.ofMinutes(-10))).create();
        assertThat(post("code:" + code)).startsWith("HTTP/1.1 403 ");
        assertThat(folder.signInCode()).doesNotExist();

        String fresh =
                new SignInCode(folder, Clock.offset(NOW, Duration.ofMinutes(-10).plusMillis(1))).create();
        assertThat(post("code:" + fresh)).startsWith("HTTP/1.1 200 ");
        assertThat(folder.signInCode()).doesNotExist();
    }

    @Test
    void keepsTheCodeToItsOwner() throws IOException {
        new SignInCode(folder, NOW).create();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.signInCode())))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesOtherNamesAndOtherPages() throws IOException {
        String code = new SignInCode(folder, NOW).create();
        String host = web.address().getAuthority();

        assertThat(send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).startsWith("HTTP/1.1 421 ");
        assertThat(send(request("POST", "evil.example", "http://evil.example", "code:" + code)))
                .startsWith("HTTP/1.1 421 ");
        assertThat(send(request("POST", host, "http://evil.example", "code:" + code)))
                .startsWith("HTTP/1.1 403 ");
        assertThat(send(request("POST", host, "null", "code:" + code))).startsWith("HTTP/1.1 403 ");
        assertThat(get("/sign-in")).startsWith("HTTP/1.1 405 ");
        assertThat(post("code:" + code)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void handsOutNothingElseOfTheFolder() throws IOException {
        for (String path : new String[] {
            "/password",
            "/../password",
            "/browser/../password",
            "/browser/%2e%2e/password",
            "/server.json",
            "/start.html"
        }) {
            assertThat(get(path)).as(path).startsWith("HTTP/1.1 404 ").doesNotContain(PASSWORD);
        }
    }

    @Test
    void letsItsPagesAskNobodyElse() throws IOException {
        assertThat(get("/"))
                .startsWith("HTTP/1.1 200 ")
                .contains("connect-src 'self' ws://127.0.0.1:4711;")
                .contains("frame-ancestors 'none'")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .doesNotContain(PASSWORD);
    }

    private String get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + web.address().getAuthority() + "\r\n\r\n");
    }

    private String post(String body) throws IOException {
        String host = web.address().getAuthority();
        return send(request("POST", host, "http://" + host, body));
    }

    private static String request(String method, String host, String origin, String body) {
        return method + " /sign-in HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private String send(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), web.address().getPort())) {
            String once = request.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            socket.getOutputStream().write(once.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
