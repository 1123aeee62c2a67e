package org.modellineage.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes what rows mean as files that need no more work: CSV for the engine's importer, one for each label and type, with
 * ids, names and days of all entities, every name in the form in which it is looked up, and every relationship.
 */
final class ReadyFiles implements Closeable {

    /** The header of the nodes that are looked up by name. */
    private static final String NAMES = "key:ID(name)";

    private static final String ENTITIES = "id:ID(entity),name,releasedOn";
    private static final String NAMED = ":START_ID(entity),:END_ID(name)";
    private static final String LINKS = ":START_ID(entity),:END_ID(entity)";
    private static final String STEPS = LINKS + ",status,channel,method,sources";
    private static final String STEP = ",asserted,weights,declared,hub";

    private final Path folder;
    private final Map<String, Writer> files = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();

    /** Prepares the files in a folder, which must exist. */
    ReadyFiles(Path folder) {
        this.folder = folder;
    }

    void write(MadeUpRow row) throws IOException {
        String id = key(row.id());
        entity("Model", id, row.id(), row.day());
        link("PUBLISHED_BY", id, other("Organization", "account:", row.account()));
        String licence = row.knownLicence();
        if (licence != null) {
            link("LICENSED_UNDER", id, other("License", "license:", licence));
        }
        if (row.dataset() != null) {
            link("TRAINED_ON", id, other("Dataset", "data:", row.dataset()));
        }
        for (int parent : row.parents()) {
            if (parent != row.index()) {
                line("relationships-" + row.relation().type(), STEPS, id + ',' + key(MadeUpRow.id(parent)) + STEP);
            }
        }
        for (String parent : row.missing()) {
            entity("Model", key(parent), parent, "");
            line("relationships-" + row.relation().type(), STEPS, id + ',' + key(parent) + STEP);
        }
    }

    private String other(String label, String prefix, String name) throws IOException {
        String id = prefix + key(name);
        if (others.add(id)) {
            entity(label, id, name, "");
        }
        return id;
    }

    private void entity(String label, String id, String name, String day) throws IOException {
        line("nodes-" + label, ENTITIES, id + ',' + name + ',' + day);
        line("nodes-Name", NAMES, key(name));
        line("relationships-NAMED", NAMED, id + ',' + key(name));
    }

    private void link(String type, String from, String to) throws IOException {
        line("relationships-" + type, LINKS, from + ',' + to);
    }

    private void line(String file, String header, String line) throws IOException {
        Writer out = files.get(file);
        if (out == null) {
            out = Files.newBufferedWriter(folder.resolve(file + ".csv"));
            out.write(header + '\n');
            files.put(file, out);
        }
        out.write(line);
        out.write('\n');
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        for (Writer out : files.values()) {
            out.close();
        }
    }
}
