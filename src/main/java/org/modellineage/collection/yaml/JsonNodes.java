package org.modellineage.collection.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.collection.problem.Place;

/** Reads JSON that a program wrote into the nodes of a YAML file, without the limits of files that people write. */
public final class JsonNodes {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonNodes() {}

    /** Reads a text to its end; all nodes have one place. */
    public static YamlNode read(InputStream in, Place place) throws IOException {
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            YamlNode root = node(json, place);
            if (json.nextToken() != null) {
                throw new IOException("more after the end of the JSON");
            }
            return root;
        }
    }

    private static YamlNode node(JsonParser json, Place place) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                YamlNode.Scalar key = new YamlNode.Scalar(json.currentName(), false, place);
                json.nextToken();
                entries.add(new YamlNode.Entry(key, node(json, place), false));
            }
            return new YamlNode.Entries(entries, false, place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(json, place));
            }
            return new YamlNode.Items(items, place);
        }
        if (token == null) {
            throw new IOException("the JSON ends too early");
        }
        return new YamlNode.Scalar(json.getText(), token != JsonToken.VALUE_STRING, place);
    }
}
