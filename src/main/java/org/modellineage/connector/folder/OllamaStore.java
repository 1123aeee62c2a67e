package org.modellineage.connector.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Input;
import org.modellineage.connector.ollama.OllamaName;
import org.modellineage.model.Entity;

/**
 * The store of Ollama: manifests under {@code manifests/host/namespace/model/tag}, and the layers that they name under
 * {@code blobs}. Only its manifests are files to read; each leads to its blobs.
 */
final class OllamaStore {

    private static final String MANIFESTS = "manifests";
    private static final String BLOBS = "blobs";

    /** The folders above a manifest, from the store's down. */
    private static final int DEPTH = 4;

    private static final String BLOB = "sha256-[0-9a-f]{64}";

    private final Path folder;

    private OllamaStore(Path folder) {
        this.folder = folder;
    }

    /** The store in a folder; empty when it is another folder. */
    static Optional<OllamaStore> in(Path folder) throws IOException {
        OllamaStore store = new OllamaStore(folder);
        boolean both = Files.isDirectory(folder.resolve(MANIFESTS), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve(BLOBS), LinkOption.NOFOLLOW_LINKS);
        return both && !store.manifests().isEmpty() ? Optional.of(store) : Optional.empty();
    }

    /** The store of which a file is a manifest; empty when it is another file. */
    static Optional<OllamaStore> around(Path file) throws IOException {
        Path manifest = file.toAbsolutePath().normalize();
        Path manifests = manifest;
        for (int up = 0; up < DEPTH && manifests != null; up++) {
            manifests = manifests.getParent();
        }
        if (manifests == null || !manifests.endsWith(MANIFESTS) || manifests.getParent() == null) {
            return Optional.empty();
        }
        Optional<OllamaStore> store = in(manifests.getParent());
        return store.isPresent() && store.get().manifests().contains(manifest) ? store : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Passes on the manifests, in the order of their names. */
    void read(String name, FolderFiles.Reader reader) throws IOException {
        for (Path manifest : manifests()) {
            reader.read(input(manifest, name + "/" + path(manifest), false));
        }
    }

    /** A manifest of the store. */
    Input input(Path manifest, String name, boolean named) throws IOException {
        Path file = manifest.toAbsolutePath().normalize();
        List<String> parts = List.of(path(file).split("/", -1));
        Entity model = OllamaName.of(parts.get(1), parts.get(2), parts.get(3), parts.get(DEPTH))
                .map(OllamaName::entity)
                .orElseThrow();
        return input(file, name, named, new Place(model, path(file), this, null));
    }

    private static Input input(Path file, String name, boolean named, Place place) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Input(name, in.readNBytes(Input.PEEKED), named, place, () -> Files.newInputStream(file));
        }
    }

    private String path(Path file) {
        return folder.toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/');
    }

    private List<Path> manifests() throws IOException {
        Path all = folder.toAbsolutePath().normalize().resolve(MANIFESTS);
        try (Stream<Path> files = Files.walk(all, DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> all.relativize(file).getNameCount() == DEPTH)
                    .filter(file -> isName(all.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isName(Path path) {
        return OllamaName.of(
                        path.getName(0).toString(),
                        path.getName(1).toString(),
                        path.getName(2).toString(),
                        path.getName(3).toString())
                .isPresent();
    }

    /** The place of a manifest, beside which its blobs are, or of a blob. */
    private record Place(
            Entity model,
            String path,
            OllamaStore store,
            @Nullable String digest) implements Input.Place {

        @Override
        public Optional<String> revision() {
            return Optional.empty();
        }

        @Override
        public Optional<Entity> neighbour(String written) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> sibling(String fileName) throws IOException {
            return FolderFiles.text(blob(fileName));
        }

        @Override
        public Optional<Input> beside(String fileName) throws IOException {
            Optional<Path> blob = blob(fileName);
            if (blob.isEmpty()) {
                return Optional.empty();
            }
            String sha256 = fileName.substring(fileName.indexOf('-') + 1);
            Place place = new Place(model, BLOBS + "/" + fileName, store, sha256);
            return Optional.of(input(blob.get(), fileName, false, place));
        }

        @Override
        public Optional<String> sha256() {
            return Optional.ofNullable(digest);
        }

        /** A blob may be a link that a user made, but not to elsewhere. */
        private Optional<Path> blob(String fileName) throws IOException {
            return fileName.matches(BLOB)
                    ? FolderFiles.beside(store.folder.resolve(BLOBS), fileName, store.folder)
                    : Optional.empty();
        }
    }
}
