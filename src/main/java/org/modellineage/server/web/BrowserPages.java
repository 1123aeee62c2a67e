package org.modellineage.server.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Serves Neo4j Browser from its jar, which is opened on the first request. */
final class BrowserPages implements HttpHandler {

    private static final String INDEX = "browser/index.html";

    private final Path jar;
    private @Nullable ZipFile opened;

    BrowserPages(Path jar) {
        this.jar = jar;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/browser")) {
            exchange.getResponseHeaders().set("Location", "/browser/");
            exchange.sendResponseHeaders(308, -1);
            return;
        }
        if (!Files.isRegularFile(jar)) {
            WebReply.refuse(exchange, 404, "Neo4j Browser is not in " + jar + ": build or unpack the program again.");
            return;
        }
        String name = path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
        ZipFile files = files();
        ZipEntry file = files.getEntry(name);
        if (file == null || file.isDirectory()) {
            WebReply.refuse(exchange, 404, "There is no such file.");
            return;
        }
        // All but the first page have a new name in a new version.
        exchange.getResponseHeaders().set("Cache-Control", name.equals(INDEX) ? "no-cache" : "private, max-age=86400");
        try (InputStream content = files.getInputStream(file)) {
            WebReply.send(exchange, name, content, file.getSize());
        }
    }

    private synchronized ZipFile files() throws IOException {
        if (opened == null) {
            opened = new ZipFile(jar.toFile());
        }
        return opened;
    }
}
