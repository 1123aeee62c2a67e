package org.modellineage.export.prov;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Exports;
import org.modellineage.export.HostileAncestry;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.text.HostileText;
import org.openprovenance.prov.core.jsonld11.serialization.ProvSerialiser;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.notation.ProvDeserialiser;
import org.openprovenance.prov.vanilla.ProvFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * ProvToolbox, an implementation of PROV by its authors, reads PROV-N and writes as PROV-JSONLD what is exported as that. Its
 * reader of PROV-JSONLD does not run with the version of Jackson here; the schema of the submission stands in for it.
 */
@WithoutGraph
class ProvExportTest {

    /** The schema of the member submission, in the library that reads it. */
    private static final String SCHEMA = "/2024-08-25/jsonldschema.json";

    static LongStream seeds() {
        return HostileText.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameInBothNotations(long seed) throws IOException {
        Ancestry ancestry = HostileAncestry.of(seed);
        Document read = new ProvDeserialiser(new ProvFactory()).deserialiseDocument(bytes(write("provn", ancestry)));
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
        new ProvSerialiser().serialiseDocument(rewritten, read, false);

        List<String> lines = lines(rewritten.toString(StandardCharsets.UTF_8));

        assertThat(lines(write("prov", ancestry))).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(lines)
                .filteredOn(line -> line.contains("lineage:QUANTIZED_FROM"))
                .as("what is denied is no derivation")
                .hasSize(2)
                .allMatch(line -> line.contains("@type=Entity"));
        assertThat(lines)
                .filteredOn(line -> line.contains("type=[lineage:DISTILLED_FROM]"))
                .hasSize(2)
                .allMatch(line -> line.contains("@type=Derivation")
                        && line.contains("generatedEntity=thing:owner/root_1")
                        && line.contains("usedEntity=thing:root.5b"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fitsTheSchemaOfTheSubmission(long seed) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProvExportTest.class.getResourceAsStream(SCHEMA))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            List<Error> errors = schema.validate(write("prov", HostileAncestry.of(seed)), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    private static String write(String format, Ancestry ancestry) throws IOException {
        StringBuilder text = new StringBuilder();
        Exports.of(format).orElseThrow().parts().get(0).writing().write(ancestry, text);
        return text.toString();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each record of a document in PROV-JSONLD, with its keys in alphabetic order and the bundle that it is in. */
    private static List<String> lines(String json) {
        List<String> lines = new ArrayList<>();
        add(JsonMapper.shared().readValue(json, Map.class), "", lines);
        return lines;
    }

    private static void add(Map<?, ?> graph, String bundle, List<String> lines) {
        for (Object each : (List<?>) Objects.requireNonNull(graph.get("@graph"))) {
            Map<?, ?> record = (Map<?, ?>) each;
            if ("Bundle".equals(record.get("@type"))) {
                add(record, record.get("@id") + " ", lines);
            } else {
                lines.add(bundle + sorted(record));
            }
        }
    }

    /** Lists are sets in PROV. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(key.toString(), sorted(each)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> sorted(each).toString()).sorted().toList()
                : shown(value.toString());
    }

    /** PROV-N has no hidden characters; of a text, the library keeps the backslashes before quotes and letters. */
    private static String shown(String text) {
        String unescaped = text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\", "");
        return HostileText.replaced(unescaped, c -> "\n\t\r".indexOf(c) >= 0 ? c : 0xFFFD);
    }
}
