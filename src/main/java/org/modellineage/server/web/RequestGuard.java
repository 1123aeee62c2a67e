package org.modellineage.server.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;

/**
 * Checks every request: prevents DNS rebinding and requests from other pages, and forbids our pages to contact any other
 * host.
 */
final class RequestGuard {

    private final URI address;
    private final String policy;

    RequestGuard(URI address, URI bolt) {
        this.address = address;
        // Neo4j Browser writes its styles into the page, and draws its editor's work in a worker of its own making.
        this.policy =
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                        + " font-src 'self' data:; worker-src 'self' blob:; manifest-src 'self'; connect-src 'self' ws://"
                        + bolt.getAuthority() + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    /** Wraps a handler in the checks. */
    HttpHandler before(HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                addHeaders(exchange.getResponseHeaders());
                if (admits(exchange)) {
                    handler.handle(exchange);
                }
            }
        };
    }

    private void addHeaders(Headers headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    private boolean admits(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (("localhost:" + address.getPort()).equals(host)) {
            // One address, so that signing in at one of them is enough.
            exchange.getResponseHeaders().set("Location", address.toString());
            exchange.sendResponseHeaders(308, -1);
            return false;
        }
        if (!address.getAuthority().equals(host)) {
            WebReply.refuse(exchange, 421, "This server answers at " + address + " only.");
            return false;
        }
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean reads = exchange.getRequestMethod().equals("GET")
                || exchange.getRequestMethod().equals("HEAD");
        if (!reads && !("http://" + address.getAuthority()).equals(origin)) {
            WebReply.refuse(exchange, 403, "This page may not ask that.");
            return false;
        }
        return true;
    }
}
