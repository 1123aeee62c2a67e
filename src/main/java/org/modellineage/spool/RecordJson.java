package org.modellineage.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;
import org.modellineage.text.JsonWriter;

/** An entity record as one line of JSON: an array of fixed length, to keep files of millions of them small. */
final class RecordJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Stands between the words of qualifiers, none of which is this one or the next. */
    private static final String DEPRECATED = "deprecated";

    private static final String STATUS = "status";

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
                write(said, json);
            }
            json.end();
            if (entityRecord.document() != null) {
                json.value(SourceJson.write(entityRecord.document()));
            }
            json.end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return line.toString();
    }

    /** Most statements have no qualifiers and the source of all others, are asserted and count. */
    private static void write(Said said, JsonWriter json) throws IOException {
        json.array()
                .value(said.predicate().word())
                .value(plain(said.value()))
                .value(said.method().word())
                .value(said.locators());
        boolean plain = said.deprecated() == null && said.status() == Status.ASSERTED;
        if (said.source() != null || !said.qualifiers().isEmpty() || !plain) {
            json.value(said.source());
            for (Map.Entry<Qualifier, Object> each : said.qualifiers().entrySet()) {
                json.value(each.getKey().word()).value(plain(each.getValue()));
            }
            if (said.deprecated() != null) {
                json.value(DEPRECATED).value(said.deprecated());
            }
            if (said.status() != Status.ASSERTED) {
                json.value(STATUS).value(said.status().word());
            }
        }
        json.end();
    }

    private static Object plain(Object value) {
        return value instanceof PartialDate date ? date.text() : value;
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
            String document = json.nextTextValue();
            return new EntityRecord(entity, mentioned, statements, document == null ? null : SourceJson.read(document));
        }
    }

    /** Whether a line is the record of a source. */
    static boolean isDocument(String line) {
        return line.endsWith("}\"]");
    }

    private static Said said(JsonParser json) throws IOException {
        Predicate predicate = Predicate.of(text(json)).orElseThrow();
        Object value = value(json, predicate instanceof Property property ? property.type() : ValueType.ENTITY);
        Method method = Method.valueOf(text(json).toUpperCase(Locale.ROOT));
        json.nextToken();
        List<String> locators = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            locators.add(json.getText());
        }
        String source = null;
        String deprecated = null;
        Status status = Status.ASSERTED;
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        if (json.nextToken() != JsonToken.END_ARRAY) {
            source = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.getText().equals(DEPRECATED)) {
                    deprecated = text(json);
                } else if (json.getText().equals(STATUS)) {
                    status = Status.of(text(json)).orElseThrow();
                } else {
                    Qualifier qualifier = Qualifier.of(json.getText()).orElseThrow();
                    qualifiers.put(qualifier, value(json, qualifier.type()));
                }
            }
        }
        return new Said(predicate, value, method, locators, qualifiers, source, deprecated, status);
    }

    private static Object value(JsonParser json, ValueType type) throws IOException {
        json.nextToken();
        return switch (type) {
            case INTEGER -> json.getLongValue();
            case DECIMAL -> json.getDoubleValue();
            case BOOLEAN -> json.getBooleanValue();
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
