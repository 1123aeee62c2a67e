package org.modellineage.server.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.text.JsonWriter;

/**
 * Signs a web browser in: gives it a user with password, the style and the saved queries in exchange for the code that the
 * command printed, or for the password that it got before from this process.
 */
final class SignIn implements HttpHandler {

    private static final int MOST_BYTES = 1024;

    private final ServerFolder folder;
    private final URI bolt;
    private final SignInCode code;
    private final BrowserAccount account;

    SignIn(ServerFolder folder, URI bolt, SignInCode code, BrowserAccount account) {
        this.folder = folder;
        this.bolt = bolt;
        this.code = code;
        this.account = account;
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
            WebReply.refuse(exchange, 403, "The code is wrong or has expired.");
            return;
        }
        StringBuilder answer = new StringBuilder();
        JsonWriter.to(answer)
                .object()
                .member("bolt", bolt)
                .member("user", BrowserAccount.USER)
                .member("password", account.password())
                .name("content")
                .raw(content())
                .end();
        WebReply.send(exchange, "answer.json", answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The body is {@code code:} or {@code password:} and the code or password. */
    private boolean accepts(String given) throws IOException {
        if (given.startsWith("code:")) {
            return code.redeem(given.substring("code:".length()));
        }
        return given.startsWith("password:") && account.isPassword(given.substring("password:".length()));
    }

    private String content() throws IOException {
        return Files.isRegularFile(folder.browserContent()) ? Files.readString(folder.browserContent()) : "null";
    }
}
