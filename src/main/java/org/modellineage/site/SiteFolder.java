package org.modellineage.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.modellineage.file.AtomicFile;

/**
 * The folder of a site. New pages are written into a hidden folder inside it, and take the places of the old ones when all
 * are there; pages that are gone are deleted. A list in the folder says which files are the site's: all others stay.
 */
public final class SiteFolder implements AutoCloseable {

    /** The list of the files, whose first line tells that the folder is a site. */
    static final String LIST = "lineage-site.txt";

    private static final String HEADING = "Pages of lineage site, which the next run replaces or deletes:";

    private final Path folder;
    private final Path making;
    private final boolean created;
    private final SortedSet<String> written = new TreeSet<>();
    private final Thread hook = new Thread(this::discard, "site folder");
    private volatile boolean closing;

    private SiteFolder(Path folder, boolean created) {
        this.folder = folder;
        this.created = created;
        this.making = folder.resolve(".making-" + UUID.randomUUID());
    }

    /** Why a site cannot be written into a folder: it holds something else. */
    public static Optional<String> refusal(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + " is a file; a site is a folder");
        }
        if (isSite(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            // A checkout of a repository without a file is as good as empty.
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .findFirst()
                    .map(file -> folder + " is not empty, and lineage did not make it (it holds " + file.getFileName()
                            + "): name another folder");
        }
    }

    /** Opens the folder, which {@link #refusal} must have found fit. Until {@link #publish}, what it holds stays as it is. */
    public static SiteFolder open(Path folder) throws IOException {
        boolean created = Files.notExists(folder);
        SiteFolder site = new SiteFolder(folder, created);
        Files.createDirectories(site.making);
        Runtime.getRuntime().addShutdownHook(site.hook);
        return site;
    }

    private static boolean isSite(Path folder) throws IOException {
        return !list(folder).isEmpty();
    }

    /** The lines of the list, the heading first; none when the folder is no site. */
    private static List<String> list(Path folder) throws IOException {
        Path file = folder.resolve(LIST);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        return !lines.isEmpty() && lines.get(0).equals(HEADING) ? lines : List.of();
    }

    void write(SiteFile file) throws IOException {
        if (closing) {
            throw new IOException("interrupted");
        }
        if (!written.add(file.path())) {
            throw new IllegalStateException("two pages have the address " + file.path());
        }
        Path place = making.resolve(file.path());
        Files.createDirectories(place.getParent());
        Files.writeString(place, file.text());
    }

    /** How many files were written. */
    int size() {
        return written.size();
    }

    /** Puts the written files into their places, each at once, and deletes those of the site that are gone. */
    void publish() throws IOException {
        List<String> before = list(folder);
        SortedSet<String> all = new TreeSet<>(before.subList(Math.min(1, before.size()), before.size()));
        SortedSet<String> gone = new TreeSet<>(all);
        all.addAll(written);
        gone.removeAll(written);
        // Whatever ends the process, every file that is there is on the list.
        writeList(all);
        for (String path : written) {
            Path place = folder.resolve(path);
            Files.createDirectories(place.getParent());
            Files.move(
                    making.resolve(path), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String path : gone) {
            delete(path);
        }
        writeList(written);
    }

    private void writeList(Collection<String> paths) throws IOException {
        String text = HEADING + "\n" + String.join("\n", paths) + "\n";
        AtomicFile.write(folder.resolve(LIST), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Deletes a file of the list, unless it leads out of the folder, and folders that it leaves empty. */
    private void delete(String path) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path place = root.resolve(path).normalize();
        if (!place.startsWith(root) || place.equals(root)) {
            return;
        }
        Files.deleteIfExists(place);
        Path parent = place.getParent();
        while (parent != null && !parent.equals(root)) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException | NoSuchFileException e) {
                return;
            }
            parent = parent.getParent();
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook does this.
            return;
        }
        discard();
    }

    private void discard() {
        closing = true;
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> found = Files.walk(making)) {
            found.sorted(Comparator.reverseOrder()).forEach(paths::add);
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
            try (Stream<Path> left = Files.list(folder)) {
                if (created && left.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            // A hidden folder stays behind, which no page needs and no browser shows.
            return;
        }
    }
}
