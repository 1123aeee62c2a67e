package org.modellineage.connector.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.modellineage.connector.Input;
import org.modellineage.connector.Repository;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;

/**
 * A repository in the hub's cache, {@code models--owner--name}, of which the revision is read that is called main, and of the
 * others the card.
 */
final class CachedRepository {

    private static final Pattern NAME = Pattern.compile("(models|datasets)--(.+)");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String SNAPSHOTS = "snapshots";
    private static final String CARD = "README.md";
    private static final int SHORT_COMMIT = 7;
    private static final int DEEPEST = 4;

    private final Path folder;
    private final boolean isModel;
    private final String id;

    private CachedRepository(Path folder, boolean isModel, String id) {
        this.folder = folder;
        this.isModel = isModel;
        this.id = id;
    }

    /** The repository in a folder; empty when it is another folder. */
    static Optional<CachedRepository> in(Path folder) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        boolean cached =
                Stream.of("refs", SNAPSHOTS, "blobs").anyMatch(part -> Files.isDirectory(folder.resolve(part)));
        return name.matches() && cached
                ? Optional.of(new CachedRepository(
                        folder, name.group(1).equals("models"), name.group(2).replaceFirst("--", "/")))
                : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Passes on the files of the main revision, or else that there is such a model. */
    void read(String name, FolderFiles.Reader reader, BiConsumer<Path, String> remarks) throws IOException {
        if (!isModel) {
            if (HubId.is(id)) {
                reader.mention(Repository.dataset(id));
            }
            return;
        }
        Entity model = model(remarks);
        List<Path> all = snapshots();
        Optional<Path> main = main(all);
        int read = 0;
        for (Path file : main.isPresent() ? files(main.get(), remarks) : List.<Path>of()) {
            String path = main.get().relativize(file).toString().replace('\\', '/');
            reader.read(input(file, name + "/" + path, new Place(model, path, main.get(), folder, true)));
            read++;
        }
        if (read == 0) {
            remarks.accept(folder, "no file of its main revision is here; known by name only");
        }
        for (Path other : all) {
            if (main.isEmpty() || !main.get().equals(other)) {
                readCard(other, model, name, reader, remarks);
            }
        }
        reader.mention(model);
    }

    /** Passes on the card of another revision, which may say something else. */
    private void readCard(
            Path snapshot, Entity model, String name, FolderFiles.Reader reader, BiConsumer<Path, String> remarks)
            throws IOException {
        String revision = snapshot.getFileName().toString();
        String which = "revision " + revision.substring(0, Math.min(SHORT_COMMIT, revision.length()));
        Optional<Path> card = FolderFiles.beside(snapshot, CARD, folder);
        if (card.isEmpty()) {
            remarks.accept(folder, which + " is not the main one; not read");
            return;
        }
        remarks.accept(folder, which + " is not the main one; its card is read as claims that do not count");
        String path = name + "/" + SNAPSHOTS + "/" + revision + "/" + CARD;
        reader.read(input(card.get(), path, new Place(model, CARD, snapshot, folder, false)));
    }

    private static Input input(Path file, String name, Place place) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Input(name, in.readNBytes(Input.PEEKED), false, place, () -> Files.newInputStream(file));
        }
    }

    private Entity model(BiConsumer<Path, String> remarks) {
        if (Repository.id(id).isPresent()) {
            return Repository.model(id);
        }
        remarks.accept(folder, "read as " + id + ", which the hub does not allow as an id");
        return new Entity(id.toLowerCase(Locale.ROOT), EntityKind.MODEL, id, true, false, null);
    }

    /** The folders of the revisions that are here. */
    private List<Path> snapshots() throws IOException {
        if (!Files.isDirectory(folder.resolve(SNAPSHOTS))) {
            return List.of();
        }
        try (Stream<Path> snapshots = Files.list(folder.resolve(SNAPSHOTS))) {
            return snapshots
                    .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** The folder of the main revision, or of the only one. */
    private Optional<Path> main(List<Path> all) throws IOException {
        Path main = folder.resolve("refs/main");
        String commit = Files.isRegularFile(main) && Files.size(main) < Input.PEEKED
                ? Files.readString(main, StandardCharsets.ISO_8859_1).strip()
                : "";
        return commit.isEmpty() && all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream()
                        .filter(each -> each.getFileName().toString().equals(commit))
                        .findFirst();
    }

    /** The files, and those that links into the cached repository lead to; a blob that is missing is not needed. */
    private List<Path> files(Path snapshot, BiConsumer<Path, String> remarks) throws IOException {
        Path inside = folder.toRealPath();
        try (Stream<Path> all = Files.walk(snapshot, DEEPEST)) {
            return all.sorted().filter(file -> isInside(file, inside, remarks)).toList();
        }
    }

    private static boolean isInside(Path file, Path inside, BiConsumer<Path, String> remarks) {
        try {
            Path target = file.toRealPath();
            if (target.startsWith(inside)) {
                return Files.isRegularFile(target);
            }
            remarks.accept(file, "a link that leads out of the cached repository; not followed");
        } catch (IOException e) {
            // Not downloaded, deleted, or a ring of links.
        }
        return false;
    }

    /** A place in a cached repository. */
    private record Place(Entity model, String path, Path snapshot, Path repository, boolean isCurrent)
            implements Input.Place {

        @Override
        public Optional<String> revision() {
            return Optional.of(snapshot.getFileName().toString());
        }

        @Override
        public Optional<Entity> neighbour(String written) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> sibling(String fileName) throws IOException {
            return FolderFiles.text(FolderFiles.beside(snapshot, fileName, repository));
        }

        @Override
        public Optional<Input> beside(String fileName) throws IOException {
            Path folder = Objects.requireNonNull(snapshot.resolve(path).getParent());
            Optional<Path> file = FolderFiles.beside(folder, fileName, repository);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            String there = snapshot.relativize(file.get()).toString().replace('\\', '/');
            return Optional.of(input(file.get(), fileName, new Place(model, there, snapshot, repository, isCurrent)));
        }

        /** Large files are links to blobs that are named after their content. */
        @Override
        public Optional<String> sha256() {
            try {
                Path file = snapshot.resolve(path);
                Path blob = Files.isSymbolicLink(file)
                        ? Files.readSymbolicLink(file).getFileName()
                        : null;
                return Optional.ofNullable(blob)
                        .map(Path::toString)
                        .filter(name -> SHA256.matcher(name).matches());
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
