package org.modellineage.connector;

import java.util.List;
import java.util.Optional;
import org.modellineage.connector.card.ModelCard;
import org.modellineage.connector.config.AdapterConfig;
import org.modellineage.connector.config.ModelConfig;
import org.modellineage.connector.croissant.Croissant;
import org.modellineage.connector.cyclonedx.CycloneDx;
import org.modellineage.connector.ecosystem.EcosystemGraphs;
import org.modellineage.connector.epoch.EpochTable;
import org.modellineage.connector.gguf.GgufFile;
import org.modellineage.connector.hub.FetchedFile;
import org.modellineage.connector.hub.HubRows;
import org.modellineage.connector.merge.MergeFile;
import org.modellineage.connector.mlflow.MlModel;
import org.modellineage.connector.ollama.Modelfile;
import org.modellineage.connector.ollama.OllamaManifest;
import org.modellineage.connector.safetensors.SafetensorsFile;
import org.modellineage.connector.spdx.Spdx;

/** All formats that can be read. */
public final class Connectors {

    /** The first that accepts an input reads it, so those with the widest notion of their format come last. */
    private static final List<Connector> ALL = List.of(
            new ModelCard(), //
            new ModelConfig(),
            new AdapterConfig(),
            new MergeFile(),
            new FetchedFile(),
            new GgufFile(),
            new SafetensorsFile(),
            new StoredWeights(),
            new OllamaManifest(),
            new Modelfile(),
            new CycloneDx(),
            new Spdx(),
            new Croissant(),
            new MlModel(),
            new EcosystemGraphs(),
            new EpochTable(),
            new HubRows());

    private Connectors() {}

    /** The names of the formats. */
    public static List<String> formats() {
        return ALL.stream().map(Connector::format).toList();
    }

    /** The connector of a format. */
    public static Optional<Connector> of(String format) {
        return ALL.stream()
                .filter(connector -> connector.format().equals(format))
                .findFirst();
    }

    /** The connector that accepts an input. */
    public static Optional<Connector> accepting(Input input) {
        return ALL.stream().filter(connector -> connector.accepts(input)).findFirst();
    }
}
