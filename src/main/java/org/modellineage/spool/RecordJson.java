package org.modellineage.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.ValueType;
import org.modellineage.text.JsonWriter;

/** An entity record as one line of JSON: an array of fixed length, to keep files of millions of them small. */
final class RecordJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordJson() {}

    static String write(EntityRecord entityRecord) {
        Entity entity = entityRecord.entity();
        StringBuilder line = new StringBuilder();
        try {
            JsonWriter json = JsonWriter.to(line)
                    .array()
                    .value(entity.id())
                    .value(entity.kind().label())
                    .value(entity.name())
                    .value(entity.hubId())
                    .value(entity.released())
                    .value(entity.series())
                    .value(entityRecord.mentioned())
                    .array();
            for (Said said : entityRecord.statements()) {
                json.array()
                        .value(said.predicate().word())
                        .value(said.value() instanceof PartialDate date ? date.text() : said.value())
                        .value(said.method().word())
                        .value(said.locators())
                        .end();
            }
            json.end().end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return line.toString();
    }

    static EntityRecord read(String line) throws IOException {
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            String id = text(json);
            EntityKind kind = kind(text(json));
            String name = text(json);
            String hubId = json.nextTextValue();
            Entity entity = new Entity(id, kind, name, isTrue(json), isTrue(json), hubId);
            boolean mentioned = isTrue(json);
            json.nextToken();
            List<Said> statements = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                statements.add(said(json));
            }
            return new EntityRecord(entity, mentioned, statements);
        }
    }

    private static Said said(JsonParser json) throws IOException {
        Predicate predicate = Predicate.of(text(json)).orElseThrow();
        Object value = value(json, predicate);
        Method method = Method.valueOf(text(json).toUpperCase(Locale.ROOT));
        json.nextToken();
        List<String> locators = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            locators.add(json.getText());
        }
        json.nextToken();
        return new Said(predicate, value, method, locators);
    }

    private static Object value(JsonParser json, Predicate predicate) throws IOException {
        json.nextToken();
        return switch (predicate instanceof Property property ? property.type() : ValueType.ENTITY) {
            case INTEGER -> json.getLongValue();
            case DECIMAL -> json.getDoubleValue();
            case DATE -> new PartialDate(json.getText());
            default -> json.getText();
        };
    }

    private static EntityKind kind(String label) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private static boolean isTrue(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_TRUE;
    }

    private static String text(JsonParser json) throws IOException {
        @Nullable String text = json.nextTextValue();
        if (text == null) {
            throw new IOException("unexpected " + json.currentToken() + " in a record");
        }
        return text;
    }
}
