package org.modellineage.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.text.JsonWriter;

/** A source as a JSON object in one line. */
final class SourceJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SourceJson() {}

    static String write(Source source) {
        StringBuilder line = new StringBuilder();
        try {
            JsonWriter json = JsonWriter.to(line)
                    .object()
                    .member("id", source.id())
                    .member("name", source.entity().name())
                    .member("kind", source.kind().word())
                    .member("authors", source.authors());
            optional(json, "publisher", source.publisher());
            optional(json, "publishedOn", source.publishedOn());
            optional(json, "revisedOn", source.revisedOn());
            optional(json, "retrievedOn", source.retrievedOn());
            optional(json, "url", source.url());
            optional(json, "revision", source.revision());
            json.end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return line.toString();
    }

    static Source read(String line) throws IOException {
        Map<String, String> members = new HashMap<>();
        List<String> authors = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue() && json.currentName() == null) {
                    authors.add(json.getText());
                } else if (token.isScalarValue()) {
                    members.put(json.currentName(), json.getText());
                }
            }
        }
        try {
            return new Source(
                    new Entity(of(members, "id"), EntityKind.SOURCE, of(members, "name"), true, false, null),
                    SourceKind.valueOf(of(members, "kind").toUpperCase(Locale.ROOT)),
                    members.get("publisher"),
                    authors,
                    date(members.get("publishedOn")),
                    date(members.get("revisedOn")),
                    date(members.get("retrievedOn")),
                    members.get("url"),
                    members.get("revision"));
        } catch (IllegalArgumentException e) {
            throw new IOException("not a source", e);
        }
    }

    private static void optional(JsonWriter json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.member(name, value.toString());
        }
    }

    private static String of(Map<String, String> members, String name) throws IOException {
        String value = members.get(name);
        if (value == null) {
            throw new IOException("a source lacks \"" + name + "\"");
        }
        return value;
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }
}
