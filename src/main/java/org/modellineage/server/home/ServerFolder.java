package org.modellineage.server.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.modellineage.file.AtomicFile;

/** The files in the home folder of a server, which commands and the server process share. */
public record ServerFolder(Path home) {

    private static final long MIN_FREE_BYTES = 64L << 20;

    public Path description() {
        return home.resolve("server.json");
    }

    public Path password() {
        return home.resolve("password");
    }

    /** The current code that signs a web browser in. */
    public Path signInCode() {
        return home.resolve("sign-in-code");
    }

    /** Exists while the database has a user for Neo4j Browser. */
    public Path browserUser() {
        return home.resolve("browser-user");
    }

    /** A page for bookmarks, which leads to the start page. */
    public Path bookmark() {
        return home.resolve("browser.html");
    }

    /** The style and the saved queries for Neo4j Browser. */
    public Path browserContent() {
        return home.resolve("browser.json");
    }

    /** The guide for Neo4j Browser. */
    public Path guide() {
        return home.resolve("guide.html");
    }

    /** The lock of the server process, held until it ends. */
    public Path processLock() {
        return home.resolve("server.lock");
    }

    /** The lock of a command that starts or stops the server. */
    public Path startLock() {
        return home.resolve("start.lock");
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** Says which store is the graph. */
    public Path storeRecord() {
        return home.resolve("store.json");
    }

    /** The stores beside the first one. */
    public Path stores() {
        return home.resolve("stores");
    }

    /** The lock of the process that changes what the graph holds. */
    public Path writeLock() {
        return home.resolve("write.lock");
    }

    /** The engine's data in the store that is the graph. */
    public Path data() throws IOException {
        return home.resolve(
                StoreRecord.read(storeRecord()).map(StoreRecord::data).orElse(StoreRecord.FIRST));
    }

    /** The engine's files of the graph. */
    public Path store() throws IOException {
        return data().resolve("databases/neo4j");
    }

    /** The output of the server process, with the reason why it could not start. */
    public Path output() {
        return logs().resolve("server.log");
    }

    /**
     * Whether the disk has enough space for the server. This is checked before the engine starts, because the page
     * cache of Neo4j 5.26 retries for ever on a full disk.
     */
    public boolean hasSpace() throws IOException {
        return Files.getFileStore(home).getUsableSpace() >= MIN_FREE_BYTES;
    }

    /** Creates the folder with permissions for its owner only. */
    public void create() throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, ownerOnly(home, "rwx------"));
        }
        Files.createDirectories(logs());
    }

    /** Replaces a file of the folder, which only its owner may read. */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes), ownerOnly(file, "rw-------"));
    }

    /** Permissions for a new file or folder; empty where the platform has no POSIX permissions. */
    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) throws IOException {
        FileStore store = Files.getFileStore(existing(path.toAbsolutePath()));
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** The nearest existing folder above a path. */
    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }
}
