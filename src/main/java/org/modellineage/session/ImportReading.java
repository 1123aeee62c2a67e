package org.modellineage.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Connectors;
import org.modellineage.connector.Input;
import org.modellineage.connector.OtherRevision;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.folder.FolderFiles;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.session.SessionException.Kind;
import org.modellineage.spool.RecordSorter;
import org.modellineage.spool.SortedRecords;

/**
 * Reads inputs of any size into one collection, by way of files in the data folder, and lists what was left out. The files
 * of records are deleted when it is closed; the list stays until the next import of the collection.
 */
public final class ImportReading implements AutoCloseable {

    private static final int PROBLEMS_TOLD = 10;
    private static final String FORMATS = String.join(", ", Connectors.formats());

    private final String collection;
    private final @Nullable String format;
    private final Path folder;
    private final Path leftOutList;
    private final Path sorted;
    private final RecordSorter sorter;
    private final FileChannel lock;
    private final BufferedWriter listed;
    private final Consumer<String> problems;
    private final LongConsumer progress;
    private long inputs;
    private Optional<Connector> list = Optional.empty();
    private @Nullable LocalDate newest;
    private long rows;
    private long leftOut;
    private long remarks;

    /**
     * Opens the files.
     *
     * @param home the data folder
     * @param collection the id of the collection, a slug
     * @param format the format of all inputs; null to recognize it
     * @param problems takes a line for each of the first rows that are left out
     * @param progress told the number of rows read, again and again
     */
    public ImportReading(
            Path home, String collection, @Nullable String format, Consumer<String> problems, LongConsumer progress)
            throws IOException {
        this.collection = collection;
        this.format = format;
        this.problems = problems;
        this.progress = progress;
        Path imports = Files.createDirectories(home.resolve("imports"));
        this.leftOutList = imports.resolve(collection + "-left-out.txt");
        this.lock = FileChannel.open(
                imports.resolve(collection + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(lock)) {
            lock.close();
            throw new SessionException(
                    Kind.FAILED, "another import into the collection " + collection + " is running; wait for its end");
        }
        this.folder = empty(imports.resolve(collection + ".reading"));
        this.sorted = folder.resolve("records.jsonl.gz");
        this.sorter = new RecordSorter(folder);
        this.listed = Files.newBufferedWriter(leftOutList);
    }

    /**
     * Reads a pipe to its end. Throws a {@link SessionException} when nothing can read its format.
     *
     * @param name the pipe's name in messages
     */
    public void read(String name, InputStream pipe) throws IOException {
        readNamed(Input.ofPipe(name, pipe, collection));
    }

    /** Reads a file, or what can be read under a folder. Throws a {@link SessionException} when that is nothing. */
    public void read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            readNamed(FolderFiles.file(path, path.toString(), collection));
            return;
        }
        long before = inputs;
        FolderFiles files =
                FolderFiles.under(path, collection, (file, remark) -> new Sink(file.toString()).remark(1, remark));
        files.read(path.toString(), new FolderFiles.Reader() {
            @Override
            public void read(Input input) throws IOException {
                Optional<Connector> found = Connectors.accepting(input)
                        .filter(connector ->
                                format == null || connector.format().equals(format));
                if (found.isPresent()) {
                    ImportReading.this.read(found.get(), input);
                }
            }

            @Override
            public void mention(Entity entity) throws IOException {
                sorter.add(EntityRecord.mention(entity));
                inputs++;
            }
        });
        if (inputs == before) {
            throw new SessionException(Kind.DATA, "nothing in " + path + " can be imported; formats are " + FORMATS);
        }
    }

    private void readNamed(Input input) throws IOException {
        Optional<Connector> found = format == null ? Connectors.accepting(input) : Connectors.of(format);
        read(
                found.orElseThrow(() -> new SessionException(
                        Kind.DATA, input.name() + " is in none of the formats that can be imported: " + FORMATS)),
                input);
    }

    private void read(Connector connector, Input input) throws IOException {
        inputs++;
        Sink sink = new Sink(input.name());
        connector.read(input, input.isCurrent() ? sink : new OtherRevision(sink));
        if (connector.publisher().isPresent()) {
            list = Optional.of(connector);
        } else {
            rows++;
            progress.accept(rows);
        }
    }

    /** All that was read, as one collection. Throws a {@link SessionException} when that is nothing. */
    public SortedRecords records() throws IOException {
        return records(list.map(Connector::content).map(ImportReading::title).orElse("Files of models"));
    }

    /** The same under a title. */
    public SortedRecords records(String title) throws IOException {
        if (inputs == 0) {
            throw nothing();
        }
        // A signal ends the process without coming back here.
        sorted.toFile().deleteOnExit();
        SortedRecords records = sorter.writeTo(
                sorted,
                collection,
                title,
                list.map(connector -> ListSource.of(connector, collection, newest))
                        .orElse(null),
                id -> leaveOut(collection + ": left out: another row for " + id + "; the first counts"));
        progress.accept(rows);
        listed.flush();
        if (records.size() == 0) {
            throw nothing();
        }
        return records;
    }

    private static String title(String content) {
        return Character.toUpperCase(content.charAt(0)) + content.substring(1);
    }

    private static SessionException nothing() {
        return new SessionException(Kind.DATA, "nothing to import: nothing in it could be read");
    }

    /** How many rows or files were read, left out ones included. */
    public long rows() {
        return rows;
    }

    /** What was read: a row of a list, or a file. */
    public String unit() {
        return list.isPresent() ? "row" : "file";
    }

    /** How many rows were left out. */
    public long leftOut() {
        return leftOut;
    }

    /** How many values were ignored or read in another way than written. */
    public long remarks() {
        return remarks;
    }

    /** The file with a line for everything that was left out or remarked on. */
    public Path list() {
        return leftOutList;
    }

    @Override
    public void close() throws IOException {
        listed.close();
        sorter.close();
        Files.deleteIfExists(sorted);
        Files.deleteIfExists(folder);
        lock.close();
        if (leftOut + remarks == 0) {
            Files.deleteIfExists(leftOutList);
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held in this process.
            return false;
        }
    }

    /** The folder without what an import that was killed left in it. */
    private static Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        folder.toFile().deleteOnExit();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.delete(file);
            }
        }
        return folder;
    }

    private void leaveOut(String line) {
        list(line);
        if (leftOut++ < PROBLEMS_TOLD) {
            problems.accept(line);
        } else if (leftOut == PROBLEMS_TOLD + 1) {
            problems.accept("... and more; all of them are listed in " + leftOutList);
        }
    }

    private void list(String line) {
        try {
            listed.write(line);
            listed.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sorts the records of one input, and lists its problems by file and line. */
    private final class Sink implements RecordSink {

        private final String name;

        Sink(String name) {
            this.name = name;
        }

        @Override
        public void add(EntityRecord entityRecord) throws IOException {
            sorter.add(entityRecord);
        }

        @Override
        public void row() {
            rows++;
            progress.accept(rows);
        }

        @Override
        public void madeBy(LocalDate day) {
            newest = newest == null || newest.isBefore(day) ? day : newest;
        }

        @Override
        public void leaveOut(long line, String reason) {
            ImportReading.this.leaveOut(name + ":" + line + ": left out: " + reason);
        }

        @Override
        public void remark(long line, String remark) {
            remarks++;
            list(name + ":" + line + ": " + remark);
        }
    }
}
