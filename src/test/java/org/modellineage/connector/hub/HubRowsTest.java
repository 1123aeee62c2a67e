package org.modellineage.connector.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordSink;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.EntityRecord;

@WithoutGraph
class HubRowsTest {

    @Test
    void readsPublisherDayLicencesDataAndBaseModels() {
        Read read = read("""
                {"id": "Org/Child", "author": "Org", "createdAt": "2024-05-06T07:08:09.000Z", "tags":
                 ["license:mit", "dataset:o/data", "base_model:o/base", "base_model:quantized:o/base"],
                 "lastModified": "2025-01-02T00:00:00.000Z",
                 "cardData": {"license": "mit", "datasets": ["o/data"], "base_model": "O/Base"}}""".replace("\n", " "));

        assertThat(read.statements)
                .containsExactly(
                        "org/child PUBLISHED_BY huggingface.co/org declared [id]",
                        "org/child releasedOn 2024-05-06 declared [createdAt]",
                        "org/child LICENSED_UNDER mit declared [cardData.license, tags]",
                        "org/child TRAINED_ON datasets/o/data declared [cardData.datasets]",
                        "org/child QUANTIZED_FROM o/base inferred [cardData.base_model, tags]");
        assertThat(read.names)
                .containsExactlyInAnyOrder(
                        "Model Org/Child",
                        "Organization Org",
                        "License MIT License",
                        "License MIT License",
                        "Dataset o/data",
                        "Model O/Base");
        assertThat(read.newest).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(read.problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"o/base\" | o/base",
                "[\"o/base\", \"O/Base\", \"o/base\"] | o/base",
                "[[\"o/base\"]] | o/base",
                "{\"name\": \"base\", \"url\": \"https://huggingface.co/o/base\"} | o/base",
                "\"https://huggingface.co/o/base/tree/main\" | o/base",
                "\"hf.co/o/base@1234\" | o/base",
                "\"gpt2\" | gpt2",
                "\"o/_base\" | o/_base",
            })
    void readsABaseModelHoweverItIsWritten(String written, String parent) {
        Read read = read("{\"id\": \"o/child\", \"cardData\": {\"base_model\": " + written + "}}");

        assertThat(read.statements)
                .filteredOn(said -> said.contains("DERIVED_FROM"))
                .hasSize(1);
        assertThat(read.statements).last().asString().startsWith("o/child DERIVED_FROM " + parent + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "[]",
                "false",
                "\"None\"",
                "\"N/A\"",
                "4.5",
                "\"o/base, o/other\"",
                "\"https://github.com/o/base\"",
                "\"https://huggingface.co/datasets/o/data\"",
                "\"o/child\"",
                "\"O/CHILD\"",
                "\"o/data\""
            })
    void makesNoParentOfWhatNamesNone(String written) {
        Read read = read(
                "{\"id\": \"o/child\", \"cardData\": {\"datasets\": \"o/data\", \"base_model\": " + written + "}}");

        assertThat(read.statements)
                .containsExactly(
                        "o/child PUBLISHED_BY huggingface.co/o declared [id]",
                        "o/child TRAINED_ON datasets/o/data declared [cardData.datasets]");
        assertThat(read.leftOut).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mnt/data/base", "./base", "C:\\\\models\\\\base", "a/b/c"})
    void makesAnUnnamedParentOfAPath(String written) {
        Read read = read("{\"id\": \"o/child\", \"cardData\": {\"base_model\": \"" + written + "\"}}");

        assertThat(read.statements).contains("o/child DERIVED_FROM o/child/base declared [cardData.base_model]");
        assertThat(read.names).contains("Model unnamed base of o/child").noneMatch(name -> name.contains(written));
        assertThat(read.leftOut).isZero();
    }

    @Test
    void prefersTheRelationThatTheCardDeclares() {
        Read read = read("""
                {"id": "o/c", "baseModels": {"relation": "finetune", "models": [{"id": "o/a"}]},\
                 "cardData": {"base_model": ["o/a", "o/b"], "base_model_relation": "merge"}}""");

        assertThat(read.statements)
                .contains(
                        "o/c MERGED_FROM o/a declared [cardData.base_model, baseModels, cardData.base_model_relation]",
                        "o/c MERGED_FROM o/b declared [cardData.base_model, cardData.base_model_relation]");
    }

    @Test
    void namesTheLineOfEachBrokenRowAndReadsTheRest() {
        Read read = read("""
                {"id": "o/one"}

                {"id": "o/broken", "cardData": {"base_model":\s
                [1]
                {"id": "o/nan", "likes": NaN}
                {"modelId": "o/two"}
                {"id": "no id"}
                {"likes": 3}
                {"id": "o/cut", "tags": ["a\
                """);

        assertThat(read.names).contains("Model o/one", "Model o/two");
        assertThat(read.rows).isEqualTo(8);
        assertThat(read.problems)
                .extracting(problem -> problem.substring(0, problem.indexOf(':', 2)))
                .containsExactly(
                        "3: left out", "4: left out", "5: left out", "7: left out", "8: left out", "9: left out");
    }

    @Test
    void readsAnArrayAndASingleObjectOverSeveralLines() {
        assertThat(read("[\n {\"id\": \"o/one\"},\n {\"id\": \"o/two\"}\n]").names)
                .contains("Model o/one", "Model o/two");
        assertThat(read("{\n  \"id\": \"o/one\",\n  \"baseModels\": {\"relation\": \"adapter\","
                                + " \"models\": [{\"_id\": \"x\", \"id\": \"o/base\"}]}\n}")
                        .statements)
                .contains("o/one ADAPTER_OF o/base inferred [baseModels]");
        Read broken = read("[\n{\"id\": \"o/one\"},\n{\"id\": }\n]");
        assertThat(broken.names).contains("Model o/one");
        assertThat(broken.problems).singleElement().asString().startsWith("3: left out: not valid JSON");
    }

    @Test
    void readsACompressedFileAsFarAsItGoes() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            rows.append("{\"id\": \"o/m")
                    .append(i)
                    .append("\", \"sha\": \"")
                    .append(i * 7919L)
                    .append("\"}\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();

        assertThat(read(whole).rows).isEqualTo(5_000);
        Read cut = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.rows).isBetween(1_000L, 4_000L);
        assertThat(cut.problems).singleElement().asString().contains("cut off");
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        Read read = read("{\"id\": \"o/one\"}\n{\"id\": \"o/" + "x".repeat(10 << 20) + "\"}\n{\"id\": \"o/two\"}\n");

        assertThat(read.names).contains("Model o/one", "Model o/two");
        assertThat(read.problems).singleElement().asString().startsWith("2: left out: the line is longer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Apache-2.0\" | apache-2.0",
                "[\"mit\", \"gpl-3.0\"] | mit gpl-3.0",
                "\"other\", \"license_name\": \"Our License v2\" | our-license-v2-license",
                "\"other\" |",
                "\"unknown\" |",
                "[] |",
                "\"mit, apache-2.0\" |"
            })
    void readsLicences(String written, String expected) {
        Read read = read("{\"id\": \"o/m\", \"cardData\": {\"license\": " + written + "}}");

        assertThat(read.statements)
                .filteredOn(said -> said.contains("LICENSED_UNDER"))
                .extracting(said -> said.split(" ", 4)[2])
                .containsExactly(expected == null ? new String[0] : expected.split(" ", -1));
    }

    private static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Read read(byte[] bytes) {
        Read read = new Read();
        try {
            new HubRows().read(Input.ofPipe("list", new ByteArrayInputStream(bytes), "hub"), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Keeps all that is read. */
    private static final class Read implements RecordSink {

        private final List<String> names = new ArrayList<>();
        private final List<String> statements = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private LocalDate newest = LocalDate.MIN;
        private long rows;
        private long leftOut;

        @Override
        public void add(EntityRecord entityRecord) {
            names.add(entityRecord.entity().kind().label() + " "
                    + entityRecord.entity().name());
            entityRecord
                    .statements()
                    .forEach(said -> statements.add(
                            entityRecord.entity().id() + " " + said.predicate().word() + " " + said.value() + " "
                                    + said.method().word() + " " + said.locators()));
        }

        @Override
        public void row() {
            rows++;
        }

        @Override
        public void madeBy(LocalDate day) {
            newest = newest.isBefore(day) ? day : newest;
        }

        @Override
        public void leaveOut(long line, String reason) {
            leftOut++;
            problems.add(line + ": left out: " + reason);
        }

        @Override
        public void remark(long line, String remark) {
            // Each case says what becomes of the value.
        }
    }
}
