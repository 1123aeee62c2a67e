package org.modellineage.server;

import java.net.URI;
import java.nio.file.Path;

/**
 * How to get to Neo4j Browser.
 *
 * @param address the page that asks for the code; another one with each start of the server
 * @param code signs one web browser in, within ten minutes
 * @param bookmark a page in a file of its owner's that leads to the address with the code
 */
public record StartPage(URI address, String code, Path bookmark) {

    /** The start page with the code, which is after the sign that web browsers keep to themselves. */
    public URI signedAddress() {
        return URI.create(address + "#" + code);
    }

    /** The code is in the owner's file, and in no list of processes. */
    String bookmarkPage() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="refresh" content="0; url=%1$s">
                <title>Model Lineage</title>
                <p><a href="%1$s">Neo4j Browser</a>. If nothing answers there, run <code>lineage open</code>.</p>
                </html>
                """.formatted(signedAddress());
    }
}
