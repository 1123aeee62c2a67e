package org.modellineage.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Gives a web browser user and password, style and saved queries, for the code that the command printed, or for the
 * password that it was given before.
 */
final class SignIn implements HttpHandler {

    private static final int MOST_BYTES = 1024;

    private final ServerFolder folder;
    private final URI bolt;
    private final SignInCode code;

    SignIn(ServerFolder folder, URI bolt, SignInCode code) {
        this.folder = folder;
        this.bolt = bolt;
        this.code = code;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            WebReply.refuse(exchange, 405, "This page takes a code.");
            return;
        }
        String given = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        if (!accepts(given)) {
            WebReply.refuse(exchange, 403, "This code is not right, or not good any more.");
            return;
        }
        String answer = """
                {"bolt": "%s", "user": "neo4j", "password": "%s", "content": %s}
                """.formatted(bolt, PasswordFile.read(folder), content());
        WebReply.send(exchange, "answer.json", answer.getBytes(StandardCharsets.UTF_8));
    }

    /** The body is a word that says what is given, a colon, and what is given. */
    private boolean accepts(String given) throws IOException {
        if (given.startsWith("code:")) {
            return code.redeem(given.substring("code:".length()));
        }
        return given.startsWith("password:")
                && Secrets.same(PasswordFile.read(folder), given.substring("password:".length()));
    }

    private String content() throws IOException {
        return Files.isRegularFile(folder.browserContent()) ? Files.readString(folder.browserContent()) : "null";
    }
}
