package org.modellineage.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.connector.folder.FolderFiles;
import org.modellineage.model.EntityRecord;

/** Files that are larger or nested deeper than any that says something are left out in one line. */
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

    private static List<String> leftOut(String format, Path file) throws IOException {
        Input input = FolderFiles.file(file, file.toString(), "large");
        Connector connector = Connectors.accepting(input).orElseThrow();
        assertThat(connector.format()).isEqualTo(format);
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
