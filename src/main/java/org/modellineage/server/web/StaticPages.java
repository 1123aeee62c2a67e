package org.modellineage.server.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.text.JsonWriter;

/** Serves the sign-in page, the guide, and the discovery document through which Neo4j Browser finds the database. */
final class StaticPages implements HttpHandler {

    private static final Map<String, String> FILES =
            Map.of("/", "start.html", "/start.css", "start.css", "/start.js", "start.js", "/favicon.ico", "start.svg");

    private final ServerFolder folder;
    private final URI bolt;
    private final String engine;

    StaticPages(ServerFolder folder, URI bolt, String engine) {
        this.folder = folder;
        this.bolt = bolt;
        this.engine = engine;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        if (path.equals("/") && wantsJson(exchange)) {
            exchange.getResponseHeaders().set("Vary", "Accept");
            WebReply.send(exchange, "discovery.json", discovery().getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/guide.html") && Files.isRegularFile(folder.guide())) {
            WebReply.send(exchange, path, Files.readAllBytes(folder.guide()));
        } else if (FILES.containsKey(path)) {
            sendResource(exchange, FILES.get(path));
        } else {
            WebReply.refuse(exchange, 404, "There is no such page.");
        }
    }

    private String discovery() throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter.to(text)
                .object()
                .member("bolt_direct", bolt)
                .member("bolt_routing", bolt)
                .member("neo4j_version", engine)
                .member("neo4j_edition", "community")
                .member("auth_config", Map.of("oidc_providers", List.of()))
                .end();
        return text.append('\n').toString();
    }

    private static boolean wantsJson(HttpExchange exchange) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    private static void sendResource(HttpExchange exchange, String name) throws IOException {
        try (InputStream file = StaticPages.class.getResourceAsStream(name)) {
            WebReply.send(exchange, name, file.readAllBytes());
        }
    }
}
