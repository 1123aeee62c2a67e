package org.modellineage.explore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("folder", FOLDER);
            json.writeStringField("first", first);
            json.writeArrayFieldStart("queries");
            for (SavedQuery query : queries) {
                json.writeStartObject();
                json.writeStringField("name", query.name());
                json.writeStringField("content", query.content());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("style");
            for (Map.Entry<String, Map<String, String>> rule :
                    GraphStyle.rules().entrySet()) {
                json.writeObjectFieldStart(rule.getKey());
                for (Map.Entry<String, String> property : rule.getValue().entrySet()) {
                    json.writeStringField(property.getKey(), property.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
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
