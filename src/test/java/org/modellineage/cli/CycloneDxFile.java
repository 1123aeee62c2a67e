package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.parsers.JsonParser;

/** A CycloneDX bill that was written, and what must hold of every one. */
final class CycloneDxFile {

    private static final String PLACE = "http://cyclonedx.org/schema/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            registry -> registry.schemaIdResolvers(resolvers -> resolvers.mapPrefix(PLACE, "classpath:cyclonedx/")));
    private static final Map<String, Schema> BY_VERSION = Map.of("1.6", schema("1.6"), "1.7", schema("1.7"));

    /** The members by which one part of a bill refers to another. */
    private static final Set<String> REFERENCES = Set.of("ref", "attributedTo");

    private static final Set<String> LISTS_OF_REFERENCES =
            Set.of("dependsOn", "assemblies", "dependencies", "subjects");

    private final String text;
    private final JsonNode bill;

    CycloneDxFile(String text) throws IOException {
        this.text = text;
        this.bill = new ObjectMapper().readTree(text);
    }

    private static Schema schema(String version) {
        return SCHEMAS.getSchema(SchemaLocation.of(PLACE + "bom-" + version + ".schema.json"));
    }

    JsonNode bill() {
        return bill;
    }

    /** It is valid, and everything in it that refers to something refers to something in it. */
    void holds() throws IOException, ParseException, MalformedPackageURLException {
        Schema schema =
                Objects.requireNonNull(BY_VERSION.get(bill.path("specVersion").asText()));
        assertThat(schema.validate(
                        text,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        List<String> given = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        List<String> purls = new ArrayList<>();
        collect(bill, given, used, purls);
        assertThat(given).doesNotHaveDuplicates().containsAll(used);
        for (String purl : purls) {
            assertThat(new PackageURL(purl).canonicalize()).isEqualTo(purl);
        }
        for (JsonNode citation : bill.path("citations")) {
            for (JsonNode pointer : citation.path("pointers")) {
                assertThat(bill.at(pointer.asText()).isMissingNode())
                        .as(pointer.asText())
                        .isFalse();
            }
        }
        Bom read = new JsonParser().parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.getComponents() == null ? 0 : read.getComponents().size())
                .isEqualTo(bill.path("components").size());
        assertThat(read.getMetadata().getComponent().getBomRef())
                .isEqualTo(bill.at("/metadata/component/bom-ref").asText());
    }

    private static void collect(JsonNode node, List<String> given, Set<String> used, List<String> purls) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member.getValue();
            if (member.getKey().equals("bom-ref")) {
                given.add(value.asText());
            } else if (member.getKey().equals("purl")) {
                purls.add(value.asText());
            } else if (REFERENCES.contains(member.getKey())) {
                used.add(value.asText());
            } else if (LISTS_OF_REFERENCES.contains(member.getKey())) {
                value.forEach(one -> {
                    if (one.isTextual()) {
                        used.add(one.asText());
                    }
                });
            }
        }
        node.forEach(child -> collect(child, given, used, purls));
    }
}
