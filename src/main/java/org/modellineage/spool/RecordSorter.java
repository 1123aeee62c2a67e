package org.modellineage.spool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.concurrent.OrderedTasks;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Source;

/**
 * Sorts records by id in files, in a fixed amount of memory. Of several records with one id it makes one: the first in which
 * a source describes the entity, with what other sources say of it, or else the first that names it.
 */
public final class RecordSorter implements AutoCloseable {

    /** About 12 MB of text for each of the two runs in memory: one is filled while the other is sorted. */
    private static final int RUN_CHARACTERS = 12_000_000;

    /** Parents and licences are named again and again; most repetitions are left out before sorting. */
    private static final int REMEMBERED_MENTIONS = 50_000;

    private static final char SEPARATOR = '\t';
    private static final int PLACES = 12;

    private final Path folder;
    private final int runCharacters;
    private final List<Path> runs = new ArrayList<>();
    private final OrderedTasks<Path> sorting = new OrderedTasks<>(run -> {});
    private List<String> lines = new ArrayList<>();
    private final Set<String> mentions = new HashSet<>();
    private long characters;
    private long added;

    /**
     * Creates a sorter.
     *
     * @param folder an existing folder for its files
     */
    public RecordSorter(Path folder) {
        this(folder, RUN_CHARACTERS);
    }

    RecordSorter(Path folder, int runCharacters) {
        this.folder = folder;
        this.runCharacters = runCharacters;
    }

    /** Adds a record; its id has no tab. */
    public void add(EntityRecord entityRecord) throws IOException {
        String id = entityRecord.entity().id();
        if (entityRecord.mentioned() && !isNewMention(id)) {
            return;
        }
        String number = Long.toString(added++);
        String line = id
                + SEPARATOR
                + (entityRecord.mentioned() ? 1 : 0)
                + "0".repeat(PLACES - number.length())
                + number
                + SEPARATOR
                + RecordJson.write(entityRecord);
        lines.add(line);
        characters += line.length();
        if (characters > runCharacters) {
            writeRun();
        }
    }

    /**
     * Writes all records of a collection to a file and deletes the sorter's own files.
     *
     * @param source the only source; null when records declare the sources
     * @param repeated told the id of each further record in which one source describes an entity
     */
    public SortedRecords writeTo(
            Path file, String collection, String title, @Nullable Source source, Consumer<String> repeated)
            throws IOException {
        writeRun();
        sorting.finish();
        SortedRecords sorted;
        List<Run> open = new ArrayList<>();
        try (RecordsWriter out = new RecordsWriter(file, collection, title, source)) {
            PriorityQueue<Run> next = new PriorityQueue<>();
            for (Path run : runs) {
                Run opened = new Run(run);
                open.add(opened);
                if (opened.advance()) {
                    next.add(opened);
                }
            }
            Joined joined = new Joined(out, repeated);
            while (!next.isEmpty()) {
                Run run = next.remove();
                joined.add(run);
                if (run.advance()) {
                    next.add(run);
                }
            }
            sorted = out.finish(joined.finish());
        } finally {
            for (Run run : open) {
                run.close();
            }
        }
        close();
        return sorted;
    }

    /** Deletes the sorter's files. */
    @Override
    public void close() throws IOException {
        sorting.close();
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        runs.clear();
    }

    private boolean isNewMention(String id) {
        if (mentions.size() >= REMEMBERED_MENTIONS) {
            mentions.clear();
        }
        return mentions.add(id);
    }

    /** Sorts the lines and writes them to a file, while others are added. */
    private void writeRun() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Path run = Files.createTempFile(folder, "run", ".records");
        // A signal ends the process without coming back here.
        run.toFile().deleteOnExit();
        runs.add(run);
        List<String> full = lines;
        lines = new ArrayList<>();
        characters = 0;
        sorting.finish();
        sorting.add(() -> write(full, run));
    }

    private static Path write(List<String> lines, Path run) throws IOException {
        lines.sort(RecordSorter::compare);
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (String line : lines) {
                out.write(line);
                out.newLine();
            }
        }
        return run;
    }

    /** Compares ids first, since a separator may sort before or behind a character of an id. */
    private static int compare(String one, String other) {
        int oneEnd = one.indexOf(SEPARATOR);
        int otherEnd = other.indexOf(SEPARATOR);
        int byId = one.substring(0, oneEnd).compareTo(other.substring(0, otherEnd));
        return byId != 0 ? byId : one.substring(oneEnd).compareTo(other.substring(otherEnd));
    }

    /** Joins the records of one id, which come one after the other: descriptions first. */
    private static final class Joined {

        private final RecordsWriter out;
        private final Consumer<String> repeated;
        private final Set<String> speakers = new HashSet<>();
        private String id = "";
        private String json = "";
        private boolean mention;
        private long described;
        private long mentioned;
        private long documents;

        Joined(RecordsWriter out, Consumer<String> repeated) {
            this.out = out;
            this.repeated = repeated;
        }

        void add(Run run) throws IOException {
            if (!run.id.equals(id)) {
                write();
                id = run.id;
                json = run.json();
                mention = run.isMention();
                speakers.clear();
            } else if (!run.isMention()) {
                join(RecordJson.read(json), RecordJson.read(run.json()));
            }
        }

        RecordsHeader.Counts finish() throws IOException {
            write();
            return new RecordsHeader.Counts(described, mentioned, documents);
        }

        private void join(EntityRecord one, EntityRecord other) {
            speakers.add(speaker(one));
            if (!speakers.add(speaker(other))) {
                repeated.accept(id);
                return;
            }
            List<Said> statements = new ArrayList<>(one.statements());
            statements.addAll(other.statements());
            json = RecordJson.write(new EntityRecord(one.entity(), false, statements));
        }

        private static String speaker(EntityRecord one) {
            String source =
                    one.statements().isEmpty() ? null : one.statements().get(0).source();
            return source == null ? "" : source;
        }

        private void write() throws IOException {
            if (id.isEmpty()) {
                return;
            }
            out.write(json);
            if (!mention) {
                described++;
            } else if (RecordJson.isDocument(json)) {
                documents++;
            } else {
                mentioned++;
            }
        }
    }

    /** A sorted file of lines, at one of them. */
    private static final class Run implements Comparable<Run>, AutoCloseable {

        private final BufferedReader reader;
        private String line = "";
        private String id = "";

        Run(Path file) throws IOException {
            this.reader = Files.newBufferedReader(file);
        }

        /** Goes to the next line; false at the end. */
        boolean advance() throws IOException {
            @Nullable String next = reader.readLine();
            if (next == null) {
                return false;
            }
            line = next;
            id = line.substring(0, line.indexOf(SEPARATOR));
            return true;
        }

        boolean isMention() {
            return line.charAt(id.length() + 1) == '1';
        }

        String json() {
            return line.substring(line.indexOf(SEPARATOR, id.length() + 1) + 1);
        }

        @Override
        public int compareTo(Run other) {
            return compare(line, other.line);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
