package org.modellineage.server.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Sends HTTP responses. */
final class WebReply {

    private static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("eot", "application/vnd.ms-fontobject"),
            Map.entry("txt", TEXT));

    private WebReply() {}

    /** Sends content with the media type of a file name. */
    static void send(HttpExchange exchange, String name, byte[] content) throws IOException {
        begin(exchange, name, content.length);
        if (!isHead(exchange)) {
            exchange.getResponseBody().write(content);
        }
    }

    /** Sends a file without holding it in memory. */
    static void send(HttpExchange exchange, String name, InputStream content, long length) throws IOException {
        begin(exchange, name, length);
        if (!isHead(exchange)) {
            content.transferTo(exchange.getResponseBody());
        }
    }

    /** Sends an error with a one-sentence explanation. */
    static void refuse(HttpExchange exchange, int status, String sentence) throws IOException {
        byte[] text = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TEXT);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, isHead(exchange) ? -1 : text.length);
        if (!isHead(exchange)) {
            exchange.getResponseBody().write(text);
        }
    }

    private static void begin(HttpExchange exchange, String name, long length) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.sendResponseHeaders(200, isHead(exchange) ? -1 : length);
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
