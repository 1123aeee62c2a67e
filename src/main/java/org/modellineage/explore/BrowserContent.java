package org.modellineage.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.modellineage.text.JsonWriter;

/** The content for Neo4j Browser: style and saved queries as one JSON text, and the guide. */
public final class BrowserContent {

    /** The name of the folder of saved queries. */
    public static final String FOLDER = "Model Lineage";

    private BrowserContent() {}

    /**
     * The style and the saved queries as JSON.
     *
     * @param first the statement that Neo4j Browser runs first
     */
    public static String json(String first, List<SavedQuery> queries) {
        StringBuilder text = new StringBuilder();
        try {
            JsonWriter json = JsonWriter.to(text)
                    .object()
                    .member("folder", FOLDER)
                    .member("first", first)
                    .name("queries")
                    .array();
            for (SavedQuery query : queries) {
                json.object()
                        .member("name", query.name())
                        .member("content", query.content())
                        .end();
            }
            json.end().member("style", GraphStyle.rules()).end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The guide. */
    public static String guide() {
        try (InputStream file = BrowserContent.class.getResourceAsStream("guide.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
