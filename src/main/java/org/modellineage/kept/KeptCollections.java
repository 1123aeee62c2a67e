package org.modellineage.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.CollectionJson;
import org.modellineage.file.AtomicFile;
import org.modellineage.model.Collection;
import org.modellineage.spool.SortedRecords;

/**
 * The files of collections, one for each edition. An edition is named by its content: a new one stands beside the old one
 * before the graph begins to change, the graph says which of them it holds, and then the other is removed. So a process that
 * is killed at any moment leaves the file that the graph names.
 */
public final class KeptCollections {

    private static final String CURATED = ".json";
    private static final String IMPORTED = ".jsonl.gz";
    private static final char BEFORE_EDITION = '@';
    private static final int EDITION_LENGTH = 16;

    private final Path folder;

    /**
     * Names the folder, which need not exist.
     *
     * @param home the data folder
     */
    public KeptCollections(Path home) {
        this.folder = home.resolve("collections");
    }

    /** Adds a collection, and returns its edition. */
    public String add(Collection collection) throws IOException {
        StringBuilder text = new StringBuilder();
        CollectionJson.write(collection, text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String edition = HexFormat.of().formatHex(digest().digest(bytes)).substring(0, EDITION_LENGTH);
        Files.createDirectories(folder);
        AtomicFile.write(file(collection.id(), edition, CURATED), out -> out.write(bytes));
        return edition;
    }

    /** Adds records by moving their file here. */
    public SortedRecords add(SortedRecords records) throws IOException {
        Files.createDirectories(folder);
        Path place = file(records.collection(), records.edition(), IMPORTED);
        Files.move(records.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return records.movedTo(place);
    }

    /** An edition of a collection; empty when it is not here. */
    public Optional<KeptCollection> find(String collection, @Nullable String edition) {
        if (edition == null) {
            return Optional.empty();
        }
        Path curated = file(collection, edition, CURATED);
        Path imported = file(collection, edition, IMPORTED);
        return Files.exists(curated)
                ? Optional.of(new KeptCollection.Curated(curated))
                : Files.exists(imported) ? Optional.of(new KeptCollection.Imported(imported)) : Optional.empty();
    }

    /**
     * Removes all editions of a collection but one.
     *
     * @param edition the one that the graph holds; null when it holds none
     */
    public void settle(String collection, @Nullable String edition) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith(collection + BEFORE_EDITION))
                    .toList();
        }
        String kept = collection + BEFORE_EDITION + edition + ".";
        for (Path file : files) {
            if (edition == null || !file.getFileName().toString().startsWith(kept)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path file(String collection, String edition, String ending) {
        return folder.resolve(collection + BEFORE_EDITION + edition + ending);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
