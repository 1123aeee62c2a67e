package org.modellineage.connector.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.modellineage.connector.Input;
import org.modellineage.model.Entity;

/** The files under a folder, each with the model that it lies with. Links that lead out of the folder are not followed. */
public final class FolderFiles {

    private static final int DEEPEST = 24;
    private static final int LARGEST_TEXT_BYTES = 8 << 20;

    private final Path root;
    private final ModelFolders models;
    private final Map<Path, List<Path>> files = new TreeMap<>();
    private final List<CachedRepository> cached = new ArrayList<>();
    private final List<OllamaStore> stores = new ArrayList<>();
    private final BiConsumer<Path, String> remarks;

    /** Receives what is found. */
    public interface Reader {

        /** A file. */
        void read(Input input) throws IOException;

        /** A model or dataset that is here without a file that says anything. */
        void mention(Entity entity) throws IOException;
    }

    private FolderFiles(Path root, String collection, BiConsumer<Path, String> remarks) {
        this.root = root;
        this.models = new ModelFolders(root, collection);
        this.remarks = remarks;
    }

    /**
     * Finds the files under a folder.
     *
     * @param collection the id of the collection that they become
     * @param remarks told what is not followed, and why
     */
    public static FolderFiles under(Path folder, String collection, BiConsumer<Path, String> remarks)
            throws IOException {
        // The folder itself may be a link.
        FolderFiles found = new FolderFiles(folder.toRealPath(), collection, remarks);
        found.walk();
        found.models.add(List.copyOf(found.files.keySet()), remarks);
        return found;
    }

    /** A file that is read by itself. */
    public static Input file(Path file, String name, String collection) throws IOException {
        Optional<OllamaStore> store = OllamaStore.around(file);
        if (store.isPresent()) {
            return store.get().input(file, name, true);
        }
        Path folder = folder(file);
        FolderFiles alone = new FolderFiles(folder, collection, (path, remark) -> {});
        return alone.input(file, name, true, new FolderFindings());
    }

    /** Passes on the files, those of a folder together, in the order of their names. */
    public void read(String name, Reader reader) throws IOException {
        for (List<Path> folder : files.values()) {
            FolderFindings findings = new FolderFindings();
            for (Path file : folder) {
                findings.add(() -> input(file, name + "/" + root.relativize(file), false, findings));
            }
            for (FolderFindings.File file : findings.files()) {
                reader.read(file.open());
            }
        }
        for (CachedRepository repository : cached) {
            repository.read(name + "/" + root.relativize(repository.folder()), reader, remarks);
        }
        for (OllamaStore store : stores) {
            store.read(name + "/" + root.relativize(store.folder()), reader);
        }
    }

    private void walk() throws IOException {
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Optional<CachedRepository> repository = CachedRepository.in(folder);
                if (repository.isPresent()) {
                    cached.add(repository.get());
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Optional<OllamaStore> store = OllamaStore.in(folder);
                if (store.isPresent()) {
                    stores.add(store.get());
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return !folder.equals(root) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isHidden(file) && isInside(file, attributes)) {
                    files.computeIfAbsent(file.getParent(), first -> new ArrayList<>())
                            .add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                remarks.accept(file, "cannot be read: " + e.getMessage());
                return FileVisitResult.CONTINUE;
            }
        });
        files.values().forEach(list -> list.sort(null));
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return true;
        }
        if (!attributes.isSymbolicLink()) {
            remarks.accept(file, "neither a file nor a folder; not read");
            return false;
        }
        try {
            Path target = file.toRealPath();
            if (target.startsWith(root)) {
                boolean folder = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
                boolean regular = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
                if (!folder && !regular) {
                    remarks.accept(file, "a link to neither a file nor a folder; not followed");
                }
                return regular;
            }
            remarks.accept(file, "a link that leads out of the folder; not followed");
        } catch (IOException e) {
            remarks.accept(file, "a link that leads nowhere; not followed");
        }
        return false;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }

    private Input input(Path file, String name, boolean named, FolderFindings findings) throws IOException {
        Path folder = folder(file);
        Entity model = models.model(folder);
        Input.Place place = new Place(model, folder, String.valueOf(file.getFileName()), this, findings);
        try (InputStream in = Files.newInputStream(file)) {
            return new Input(name, in.readNBytes(Input.PEEKED), named, place, () -> Files.newInputStream(file));
        }
    }

    /** A place in a folder. */
    private record Place(Entity model, Path folder, String path, FolderFiles files, FolderFindings findings)
            implements Input.Place {

        @Override
        public Optional<String> revision() {
            return Optional.empty();
        }

        @Override
        public Optional<Entity> neighbour(String written) {
            return files.models.at(written, folder).filter(other -> !other.id().equals(model.id()));
        }

        @Override
        public Optional<byte[]> sibling(String fileName) throws IOException {
            return text(FolderFiles.beside(folder, fileName, files.root));
        }

        @Override
        public <T> T ofFolder(Class<T> type, Input.Finding<T> finding) throws IOException {
            return findings.of(type, finding);
        }

        @Override
        public Optional<Input> beside(String fileName) throws IOException {
            Optional<Path> file = FolderFiles.beside(folder, fileName, files.root);
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(files.input(file.get(), fileName, false, new FolderFindings()));
        }
    }

    /** A file in a folder, which may be a link to one inside what is imported. */
    static Optional<Path> beside(Path folder, String fileName, Path inside) throws IOException {
        if (fileName.isEmpty() || fileName.startsWith(".") || fileName.contains("/") || fileName.contains("\\")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(fileName);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(inside.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The content of a text file; empty when there is none, or a larger one. */
    static Optional<byte[]> text(Optional<Path> file) throws IOException {
        return file.isEmpty() || Files.size(file.get()) > LARGEST_TEXT_BYTES
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(file.get()));
    }
}
