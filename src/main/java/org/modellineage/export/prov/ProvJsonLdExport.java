package org.modellineage.export.prov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exporter;
import org.modellineage.export.prov.ProvDocument.Attribute;
import org.modellineage.export.prov.ProvDocument.Bundle;
import org.modellineage.export.prov.ProvDocument.Name;
import org.modellineage.export.prov.ProvDocument.ProvRecord;
import org.modellineage.text.JsonWriter;

/** PROV-JSONLD, as the W3C member submission of 25 August 2024 has it; its context is named and not fetched. */
public final class ProvJsonLdExport implements Exporter {

    private static final String CONTEXT = "https://openprovenance.org/prov-jsonld/context.jsonld";

    @Override
    public String format() {
        return "prov";
    }

    @Override
    public String description() {
        return "PROV-JSONLD, a bundle for each source";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(".jsonld", ProvJsonLdExport::write));
    }

    private static void write(Ancestry ancestry, Appendable out) throws IOException {
        ProvDocument document = ProvMapping.of(ancestry);
        JsonWriter json = JsonWriter.to(out).objectOnLines();
        context(json);
        json.name("@graph").arrayOnLines();
        write(document.records(), json);
        for (Bundle bundle : document.bundles()) {
            json.objectOnLines().member("@type", "Bundle").member("@id", bundle.id());
            context(json);
            json.name("@graph").arrayOnLines();
            write(bundle.records(), json);
            json.end().end();
        }
        json.end().end();
        out.append('\n');
    }

    private static void context(JsonWriter json) throws IOException {
        Map<String, String> namespaces = new LinkedHashMap<>(ProvDocument.NAMESPACES);
        namespaces.put(ProvDocument.PROV, "http://www.w3.org/ns/prov#");
        json.member("@context", List.of(namespaces, CONTEXT));
    }

    private static void write(List<ProvRecord> records, JsonWriter json) throws IOException {
        for (ProvRecord record : records) {
            json.object().member("@type", record.kind().type());
            if (record.id() != null) {
                json.member("@id", record.id());
            }
            for (int i = 0; i < record.ends().size(); i++) {
                json.member(record.kind().keys().get(i), record.ends().get(i));
            }
            Map<String, List<Object>> values = new LinkedHashMap<>();
            for (Attribute attribute : record.attributes()) {
                values.computeIfAbsent(key(attribute.name()), key -> new ArrayList<>())
                        .add(value(attribute));
            }
            for (Map.Entry<String, List<Object>> entry : values.entrySet()) {
                json.member(entry.getKey(), entry.getValue());
            }
            json.end();
        }
    }

    /** What PROV itself defines has no prefix. */
    private static String key(Name name) {
        return name.prefix().equals(ProvDocument.PROV) ? name.local() : name.toString();
    }

    private static Object value(Attribute attribute) {
        if (attribute.value() instanceof Name name) {
            return name.toString();
        }
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", attribute.value());
        if (attribute.type() != null) {
            literal.put("@type", attribute.type());
        }
        return literal;
    }
}
