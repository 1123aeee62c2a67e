package org.modellineage.server;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a server under its home folder, which commands and the server process agree on. */
record ServerFolder(Path home) {

    private static final long MIN_FREE_BYTES = 64L << 20;

    Path description() {
        return home.resolve("server.json");
    }

    Path password() {
        return home.resolve("password");
    }

    /** The code that signs a web browser in, while there is one. */
    Path signInCode() {
        return home.resolve("sign-in-code");
    }

    /** There while the database has a user for Neo4j Browser. */
    Path browserUser() {
        return home.resolve("browser-user");
    }

    /** A page for bookmarks, which leads to the start page. */
    Path bookmark() {
        return home.resolve("browser.html");
    }

    /** What the start page puts into Neo4j Browser: style and saved queries. */
    Path browserContent() {
        return home.resolve("browser.json");
    }

    /** The guide that Neo4j Browser opens. */
    Path guide() {
        return home.resolve("guide.html");
    }

    /** Held by the server process for as long as it lives. */
    Path processLock() {
        return home.resolve("server.lock");
    }

    /** Held by whoever starts or stops the server, while it does. */
    Path startLock() {
        return home.resolve("start.lock");
    }

    Path logs() {
        return home.resolve("logs");
    }

    /** The engine's files of the graph. */
    Path store() {
        return home.resolve("data/databases/neo4j");
    }

    /** What the process prints, and why it ended when it could not start. */
    Path output() {
        return logs().resolve("server.log");
    }

    /**
     * Whether there is space for the server to start. The engine must not find out for itself: the page cache of 5.26
     * tries for ever to write what it cannot.
     */
    boolean hasSpace() throws IOException {
        return Files.getFileStore(home).getUsableSpace() >= MIN_FREE_BYTES;
    }

    /** Makes the folder, open to its owner only. */
    void create() throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, ownerOnly(home, "rwx------"));
        }
        Files.createDirectories(logs());
    }

    /** Permissions for a file or folder that is yet to be made; none where the platform has no such permissions. */
    static FileAttribute<?>[] ownerOnly(Path path, String permissions) throws IOException {
        FileStore store = Files.getFileStore(existing(path.toAbsolutePath()));
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** The nearest folder above a path that is there; a root always is. */
    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }
}
