package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Input;
import org.modellineage.connector.JsonFile;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.model.Source;

/** Reads CycloneDX as JSON or XML, the bills of materials of models among those of software. */
public final class CycloneDx implements Connector {

    private static final Pattern SIGN = Pattern.compile(
            "\"bomFormat\"\\s*:\\s*\"CycloneDX\"|\"\\$schema\"\\s*:\\s*\"https?://cyclonedx\\.org/schema/bom-");
    private static final Set<String> KNOWN = Set.of("1.5", "1.6", "1.7");

    @Override
    public String format() {
        return "cyclonedx";
    }

    @Override
    public String content() {
        return "bill of materials";
    }

    @Override
    public boolean accepts(Input input) {
        return input.hasEnding(".json")
                ? SIGN.matcher(input.startOfText()).find()
                : input.hasEnding(".xml") && input.startOfText().contains(BomXml.NAMESPACE);
    }

    @Override
    public void read(Input input, RecordSink sink) throws IOException {
        Optional<Map<?, ?>> read = input.startOfText().stripLeading().startsWith("<")
                ? BomXml.read(input, sink)
                : JsonFile.read(input, sink, "bill of materials");
        if (read.isEmpty()) {
            return;
        }
        Map<?, ?> bom = read.get();
        if (!"CycloneDX".equals(bom.get("bomFormat"))) {
            sink.leaveOut(
                    1, "bomFormat is " + Words.shown(bom.get("bomFormat")) + "; that of CycloneDX is \"CycloneDX\"");
            return;
        }
        if (!(bom.get("specVersion") instanceof String version) || !KNOWN.contains(version)) {
            sink.remark(
                    1, "specVersion is " + Words.shown(bom.get("specVersion")) + "; read as 1.7, of 1.5, 1.6 and 1.7");
        }
        Map<?, ?> metadata = JsonValues.map(bom.get("metadata"));
        String subject =
                JsonValues.text(JsonValues.map(metadata.get("component")).get("name"));
        Source source = input.catalogue(
                "CycloneDX bill of materials" + (subject.isEmpty() ? ", " + input.fileName() : " of " + subject),
                publisher(metadata));
        new Bom(bom, input, source, sink).read();
    }

    private static @Nullable String publisher(Map<?, ?> metadata) {
        for (String field : new String[] {"manufacturer", "manufacture", "supplier"}) {
            String name = JsonValues.text(JsonValues.map(metadata.get(field)).get("name"));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return null;
    }
}
