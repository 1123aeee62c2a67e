package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.Thorough;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** Bills of materials in CycloneDX: they are valid, and what they say is what the graph holds. */
@WithSecondGraph
class CycloneDxExportTest {

    private static final RoundTrip.Check VALID = text -> new CycloneDxFile(text).holds();

    @TempDir
    Path folder;

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @Thorough
    @Test
    void billsOfTheShippedCollectionAreValidAndGiveTheSameFamily() throws Exception {
        new RoundTrip(folder, VALID, "cyclonedx", "cyclonedx-1.6").ofShipped();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void billsOfRandomFamiliesAreValidAndGiveTheSameFamily(long seed) throws Exception {
        new RoundTrip(folder, VALID, "cyclonedx").ofRandom(seed);
    }

    @Test
    void billsOfACycleEnd() throws Exception {
        imports("""
                {"id": "o/a", "cardData": {"base_model": "o/b"}}
                {"id": "o/b", "cardData": {"base_model": "o/c"}}
                {"id": "o/c", "cardData": {"base_model": ["o/a", "o/d"]}}
                """);

        new RoundTrip(folder, VALID, "cyclonedx").of(List.of("o/a"));
    }

    /** A ladder has as many paths as its size has powers of two; a parser refuses what is nested too deeply. */
    @Thorough
    @Test
    void billsOfManyPathsAndManyGenerationsStaySmall() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            String parents = "[\"o/a" + (i + 1) + "\", \"o/b" + (i + 1) + "\"]";
            for (String side : List.of("a", "b")) {
                rows.append("{\"id\": \"o/" + side + i + "\", \"cardData\": {\"base_model\": " + parents + "}}\n");
            }
        }
        imports(rows.toString());

        assertThat(RoundTrip.export("o/a0", "cyclonedx")).hasSizeLessThan(2_000_000);
        new RoundTrip(folder, VALID, "cyclonedx").of(List.of("o/a0"));
    }

    private void imports(String rows) throws IOException {
        TestGraph.empty();
        Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .run(
                        "import",
                        Files.writeString(folder.resolve("rows.jsonl"), rows).toString())
                .answered();
    }

    @Test
    void billsOfHostileNamesAreValid() throws Exception {
        TestGraph.empty();
        Lineage.configured()
                .run("load", "-q", HostileNamesTest.COLLECTION.toString())
                .answered();

        for (String format : List.of("cyclonedx", "cyclonedx-1.6")) {
            String text = RoundTrip.export("child", format);
            VALID.holds(text);
            assertThat(new CycloneDxFile(text)
                            .bill()
                            .at("/metadata/component/name")
                            .asText())
                    .isEqualTo("<script>hit=1</script> \"double\" 'single' `ticked`");
        }
    }

    @Test
    void theChecksFindWhatIsWrong() throws Exception {
        Lineage.loadFamily();
        String text = RoundTrip.export("child", "cyclonedx");
        VALID.holds(text);

        for (String[] damage : new String[][] {
            {"\"build\"", "\"training\""},
            {"/formulation/0/", "/formulation/7/"},
            {"\"ref\": \"base\"", "\"ref\": \"none\""}
        }) {
            assertThat(text).contains(damage[0]);
            assertThatThrownBy(() -> VALID.holds(text.replace(damage[0], damage[1])))
                    .as(damage[0])
                    .isInstanceOf(AssertionError.class);
        }
    }

    /** The list that the program holds is that of the schema. */
    @Test
    void knowsTheLicencesThatTheSchemaKnows() throws Exception {
        Set<String> listed = new TreeSet<>();
        try (InputStream schema = CycloneDxExportTest.class.getResourceAsStream("/cyclonedx/spdx.schema.json")) {
            JsonNode ids = new ObjectMapper().readTree(schema).path("enum");
            ids.forEach(id -> listed.add(id.asText()));
        }
        try (InputStream file = Objects.requireNonNull(
                CycloneDxExportTest.class.getResourceAsStream("/org/modellineage/export/bom/spdx-license-ids.txt"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }
}
