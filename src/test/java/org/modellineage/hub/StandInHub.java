package org.modellineage.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers like the hub's API, on loopback, with the faults that a test asks for. */
public final class StandInHub implements AutoCloseable {

    private static final int PAGE = 3;

    private final HttpServer server;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> tokens = Collections.synchronizedList(new ArrayList<>());

    /** What happens instead of an answer. */
    public enum Fault {
        TOO_MANY_REQUESTS,
        SERVER_ERROR,
        CUT,
        CUT_IN_THE_MIDDLE,
        GATED,
        LEADS_AWAY,
        NO_JSON
    }

    public StandInHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Adds a model with a card of some fields. */
    public void model(String id, String cardFields) {
        rows.put(id, """
                {"_id": "x", "id": "%s", "author": "%s", "sha": "%040d", "createdAt": "2025-01-02T03:04:05.000Z",\
                 "lastModified": "2025-02-03T03:04:05.000Z", "gated": false, "tags": [], "cardData": {%s},\
                 "siblings": [{"rfilename": "README.md"}]}""".formatted(id, id.replaceFirst("/.*", ""), rows.size(), cardFields));
    }

    /** Has the hub answer for a former id with a redirect to another. */
    public void renamed(String former, String id) {
        renamed.put(former, id);
    }

    /** Has the next requests for a model, or with empty text for lists, go wrong. */
    public void fault(String id, Fault... all) {
        faults.computeIfAbsent(id, first -> new ArrayDeque<>()).addAll(List.of(all));
    }

    /** The paths that were asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The values of the header with the token. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    private void answer(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        requests.add(uri.toString());
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String path = uri.getPath();
        String id = path.equals("/api/models") ? "" : path.substring("/api/models/".length());
        Deque<Fault> next = faults.get(id);
        if (next != null && !next.isEmpty()) {
            fail(next.remove(), exchange);
        } else if (id.isEmpty()) {
            list(uri, exchange);
        } else if (renamed.containsKey(id)) {
            exchange.getResponseHeaders().add("Location", "/api/models/" + renamed.get(id) + "?blobs=true");
            send(exchange, 307, "Temporary Redirect. Redirecting to " + renamed.get(id));
        } else if (rows.containsKey(id)) {
            send(exchange, 200, rows.get(id));
        } else {
            exchange.getResponseHeaders().add("X-Error-Code", "RepoNotFound");
            send(exchange, 401, "{\"error\": \"Repository not found\"}");
        }
    }

    private void fail(Fault fault, HttpExchange exchange) throws IOException {
        switch (fault) {
            case TOO_MANY_REQUESTS -> {
                exchange.getResponseHeaders().add("RateLimit", "\"api\";r=0;t=41");
                send(exchange, 429, "{\"error\": \"too many\"}");
            }
            case SERVER_ERROR -> send(exchange, 504, "<html>Gateway</html>");
            case CUT -> exchange.close();
            case CUT_IN_THE_MIDDLE -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("{\"id\": \"".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
            case GATED -> {
                exchange.getResponseHeaders().add("X-Error-Code", "GatedRepo");
                send(exchange, 403, "{}");
            }
            case LEADS_AWAY -> {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.2:1/api/models/a/b");
                send(exchange, 302, "");
            }
            case NO_JSON -> send(exchange, 200, "[1, 2");
        }
    }

    /** Pages of a few rows each; the next one is named in a header. */
    private void list(URI uri, HttpExchange exchange) throws IOException {
        Map<String, String> query = new HashMap<>();
        for (String part : uri.getRawQuery().split("&", -1)) {
            int equals = part.indexOf('=');
            query.put(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        String base = query.getOrDefault("filter", "").replaceFirst("^base_model:(?:\\w+:)?(?=[^:]+$)", "");
        List<String> children = rows.values().stream()
                .filter(row -> row.contains("\"base_model\": \"" + base + "\""))
                .toList();
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(children.size(), from + PAGE);
        if (to < children.size()) {
            exchange.getResponseHeaders()
                    .add(
                            "Link",
                            "<" + endpoint() + "/api/models?filter=" + query.get("filter") + "&cursor=" + to
                                    + ">; rel=\"next\"");
        }
        send(exchange, 200, "[" + String.join(", ", children.subList(from, to)) + "]");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
