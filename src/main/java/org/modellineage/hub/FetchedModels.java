package org.modellineage.hub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.connector.hub.FetchedModel;
import org.modellineage.file.AtomicFile;
import org.modellineage.model.HubId;

/** What the hub answered, a file for each model, so that a fetch that was interrupted goes on and the next one is quick. */
public final class FetchedModels {

    private final Path folder;

    /**
     * Names the folder, which need not exist.
     *
     * @param home the data folder
     */
    public FetchedModels(Path home) {
        this.folder = home.resolve("fetched");
    }

    /** The folder of the files. */
    public Path folder() {
        return folder;
    }

    /** What is kept of a model, by the id that it was asked for. */
    Optional<FetchedModel> find(String hubId) throws IOException {
        Path file = file(hubId);
        return Files.isRegularFile(file)
                ? FetchedModel.of(Files.readString(file, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    void keep(FetchedModel model) throws IOException {
        Files.createDirectories(folder);
        byte[] text = model.toJson().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file(model.askedFor()), out -> out.write(text));
    }

    /** No hub id has two hyphens. */
    private Path file(String hubId) {
        return folder.resolve(HubId.key(hubId).replace("/", "--") + FetchedModel.ENDING);
    }
}
