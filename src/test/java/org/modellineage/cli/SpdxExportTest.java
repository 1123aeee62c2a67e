package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Thorough;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v3_0_1.core.SpdxDocument;
import org.spdx.storage.simple.InMemSpdxStore;
import org.spdx.v3jsonldstore.JsonLDStore;

/** Bills of materials in SPDX: the library and the schema accept them, and what they say is what the graph holds. */
@WithSecondGraph
class SpdxExportTest {

    private static final Schema SCHEMA = schema();

    private static final String TERMS = "https://spdx.org/rdf/3.0.1/terms/";

    /** Elements that no document defines. */
    private static final List<String> INDIVIDUALS = List.of(
            TERMS + "Core/NoneElement",
            TERMS + "Core/NoAssertionElement",
            TERMS + "ExpandedLicensing/NoAssertionLicense");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return Seeds.upTo(10);
    }

    /** The schema of SPDX 3.0.1, which the library has. */
    private static Schema schema() {
        try (InputStream file =
                Objects.requireNonNull(JsonLDStore.class.getResourceAsStream("/resources/schema-v3.0.1.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Thorough
    @Test
    void documentsOfTheShippedCollectionAreValidAndGiveTheSameFamily() throws Exception {
        new RoundTrip(folder, SpdxExportTest::holds, "spdx").ofShipped();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsOfRandomFamiliesAreValidAndGiveTheSameFamily(long seed) throws Exception {
        new RoundTrip(folder, SpdxExportTest::holds, "spdx").ofRandom(seed);
    }

    @Test
    void documentsOfHostileNamesAreValid() throws Exception {
        TestGraph.empty();
        Lineage.configured()
                .run("load", "-q", HostileNamesTest.COLLECTION.toString())
                .answered();

        holds(RoundTrip.export("child", "spdx"));
    }

    @Test
    void theChecksFindWhatIsWrong() throws Exception {
        Lineage.loadFamily();
        String text = RoundTrip.export("child", "spdx");
        holds(text);

        for (String[] damage : new String[][] {
            {"\"descendantOf\"", "\"childOf\""},
            {"\"specVersion\": \"3.0.1\"", "\"specVersion\": \"x\""},
            {TERMS + "Core/NoAssertionElement", "urn:x:y"}
        }) {
            assertThat(text).contains(damage[0]);
            assertThatThrownBy(() -> holds(text.replace(damage[0], damage[1])))
                    .as(damage[0])
                    .isInstanceOf(Throwable.class);
        }
    }

    /** The schema and the library accept it, and every reference leads to an element. */
    private static void holds(String text) throws Exception {
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        SpdxModelFactory.init();
        // Closing it declares an InterruptedException, which a try with resources warns of.
        JsonLDStore store = new JsonLDStore(new InMemSpdxStore());
        try {
            SpdxDocument document =
                    store.deSerialize(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false);
            assertThat(document.verify()).isEmpty();
        } finally {
            store.close();
        }
        JsonNode graph = new ObjectMapper().readTree(text).path("@graph");
        List<String> ids = new ArrayList<>();
        graph.forEach(element ->
                ids.add(element.path(element.has("spdxId") ? "spdxId" : "@id").asText()));
        Set<String> known = new HashSet<>(ids);
        known.addAll(INDIVIDUALS);
        assertThat(ids).doesNotHaveDuplicates();
        for (JsonNode element : graph) {
            for (String field : List.of("from", "subject", "suppliedBy", "creationInfo")) {
                if (element.has(field)) {
                    assertThat(known).contains(element.path(field).asText());
                }
            }
            for (String field : List.of("to", "originatedBy", "rootElement", "element", "createdBy")) {
                element.path(field).forEach(one -> assertThat(known).contains(one.asText()));
            }
        }
    }
}
