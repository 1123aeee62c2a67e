package org.modellineage.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Thorough;
import org.modellineage.connector.folder.FolderFiles;
import org.modellineage.model.EntityRecord;

/** Files that are larger or nested deeper than any that says something are left out in one line. */
@Thorough
class LargeInputsTest {

    private static final int TOO_LARGE = 9 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "cyclonedx, bom.json, '{\"bomFormat\": \"CycloneDX\", \"components\": [], \"note\": \"'",
        "spdx, model.spdx3.json, '{\"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"comment\": \"'",
        "croissant, data.json, '{\"@context\": {\"cr\": \"http://mlcommons.org/croissant/\"}, \"name\": \"'",
        "mlflow, MLmodel, 'flavors: \"'",
        "ecosystem-graphs, assets.yaml, '- organization: Acme\n  dependencies: []\n  name: \"'",
        "epoch, models.csv, 'Model,Organization,Publication date,Base model\n\"'"
    })
    void leavesOutWhatIsTooLarge(String format, String name, String start) throws IOException {
        Path file = Files.writeString(folder.resolve(name), start + "x".repeat(TOO_LARGE));

        assertThat(leftOut(format, file)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "cyclonedx, bom.json, '{\"bomFormat\": \"CycloneDX\", \"components\": ', [",
        "cyclonedx, bom.json, '{\"bomFormat\": \"CycloneDX\", \"a\": ', '{\"components\": '",
        "spdx, model.json, '{\"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": ', [",
        "croissant, data.json, '{\"@context\": \"http://mlcommons.org/croissant/\", \"field\": ', '{\"field\": '",
        "mlflow, MLmodel, 'flavors: ', [",
        "ecosystem-graphs, assets.yaml, '- organization: Acme\n  access: open\n  dependencies: ', ["
    })
    void leavesOutWhatIsNestedTooDeeply(String format, String name, String start, String level) throws IOException {
        Path file = Files.writeString(folder.resolve(name), start + level.repeat(100_000));

        assertThat(leftOut(format, file)).hasSize(1);
    }

    /** What takes time that grows with the square of a file's length takes hours here. */
    @ParameterizedTest
    @CsvSource({
        "card, README.md, '---\nbase_model: acme/', /, 'base\n---\n'",
        "card, README.md, '---\n---\n', '```yaml\nx', ''",
        "adapter, adapter_config.json, '{\"base_model_name_or_path\": \"/a', /, 'b\"}'",
        "cyclonedx, bom.json, '{\"bomFormat\": \"CycloneDX\", \"metadata\": {\"component\": {\"type\": \"machine-learning-model\", "
                + "\"name\": \"a\", \"licenses\": [{\"expression\": \"a', ' ', 'b\"}]}}}'",
        "mergekit, mergekit.yml, 'merge_method: linear\nmodels: [{model: acme/', /, 'a}]'",
        "modelfile, Modelfile, 'FROM ', ./, 'x/y'",
        "mlflow, MLmodel, 'flavors: {a: {source_model_name: a', /, 'b}}'"
    })
    void readsWhatIsRepeatedInTime(String format, String name, String start, String part, String end)
            throws IOException {
        int times = (7 << 20) / part.length();
        Path file = Files.writeString(folder.resolve(name), start + part.repeat(times) + end);

        assertThat(leftOut(format, file)).hasSizeLessThan(2);
    }

    /** A short text that stands for a long one may be used in a list, as a key, and in a message. */
    @ParameterizedTest
    @ValueSource(strings = {"tags: [%s]", "tags: x\n? [%s]\n: y", "license: [%s]", "base_model: [%s]"})
    void repeatsNoTextWithoutBound(String fields) throws IOException {
        String list = String.join(", ", Collections.nCopies(50_000, "*a"));
        Path file = Files.writeString(
                folder.resolve("README.md"),
                "---\nlong: &a " + "x".repeat(500_000) + "\n" + String.format(fields, list) + "\n---\n");

        assertThat(leftOut("card", file))
                .hasSize(1)
                .allMatch(reason -> reason.endsWith("more than 1048576 characters repeated by aliases"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pytorch_model.bin", "model.pkl", "weights.pt"})
    void recognizesNoPickle(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[] {(byte) 0x80, 2, 'c', 'o', 's', '\n', 's', 'y', 's'});

        assertThat(Connectors.accepting(FolderFiles.file(file, name, "large"))).isEmpty();
    }

    @Test
    void leavesOutWhatUnpacksToALongLine() throws IOException {
        Path file = folder.resolve("models.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        Input input = FolderFiles.file(file, file.toString(), "large");
        List<String> reasons = read(Connectors.of("hub").orElseThrow(), input);

        assertThat(reasons)
                .containsExactly("1: the line is longer than 256 MB, as no row is; nothing from here on is read");
    }

    private static List<String> leftOut(String format, Path file) throws IOException {
        Input input = FolderFiles.file(file, file.toString(), "large");
        Connector connector = Connectors.accepting(input).orElseThrow();
        assertThat(connector.format()).isEqualTo(format);
        return read(connector, input);
    }

    private static List<String> read(Connector connector, Input input) throws IOException {
        List<String> reasons = new ArrayList<>();
        connector.read(input, new RecordSink() {
            @Override
            public void add(EntityRecord entityRecord) {}

            @Override
            public void row() {}

            @Override
            public void madeBy(LocalDate day) {}

            @Override
            public void leaveOut(long line, String reason) {
                reasons.add(line + ": " + reason);
            }

            @Override
            public void remark(long line, String remark) {}
        });
        return reasons;
    }
}
