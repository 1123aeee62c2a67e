package org.modellineage.server.web;

import java.net.URI;
import java.nio.file.Path;
import org.modellineage.text.XmlText;

/**
 * How to open Neo4j Browser.
 *
 * @param address the page that asks for the code; different for each start of the server
 * @param code signs one web browser in, within ten minutes
 * @param bookmark a file of the user that redirects to the address with the code
 */
public record StartPage(URI address, String code, Path bookmark) {

    /** The address with the code in its fragment, which web browsers do not send. */
    public URI signedAddress() {
        return URI.create(address + "#" + code);
    }

    /** The content of the bookmark file. */
    public String bookmarkPage() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="refresh" content="0; url=%1$s">
                <title>Model Lineage</title>
                <p><a href="%1$s">Neo4j Browser</a>. If nothing answers there, run <code>lineage open</code>.</p>
                </html>
                """.formatted(XmlText.escaped(signedAddress().toString()));
    }
}
