package org.modellineage.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Source;
import org.modellineage.text.JsonWriter;

/**
 * The first line of a file of records: whose they are, and what is in it.
 *
 * @param collection the id of the collection
 * @param title its title
 * @param source the only source; null when records declare the sources
 * @param counts how many records there are
 * @param edition tells files with other content apart
 */
record RecordsHeader(
        String collection, String title, @Nullable Source source, Counts counts, String edition) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SOURCE = "source";

    /**
     * How many records there are of each sort.
     *
     * @param described say something of their entity
     * @param mentioned only name it
     * @param documents declare a source
     */
    record Counts(long described, long mentioned, long documents) {}

    /** The line without its end. */
    String write() {
        StringBuilder line = new StringBuilder();
        try {
            JsonWriter json = JsonWriter.to(line)
                    .object()
                    .member("collection", collection)
                    .member("title", title)
                    .member("described", counts.described)
                    .member("mentioned", counts.mentioned)
                    .member("documents", counts.documents)
                    .member("edition", edition);
            if (source != null) {
                json.member(SOURCE, SourceJson.write(source));
            }
            json.end();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return line.toString();
    }

    static RecordsHeader read(String line) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() != null && json.currentName() != null) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, json.getText());
            }
        }
        String source = members.get(SOURCE);
        return new RecordsHeader(
                of(members, "collection"),
                of(members, "title"),
                source == null ? null : SourceJson.read(source),
                new Counts(count(members, "described"), count(members, "mentioned"), count(members, "documents")),
                of(members, "edition"));
    }

    private static long count(Map<String, String> members, String name) throws IOException {
        try {
            return Long.parseLong(of(members, name));
        } catch (NumberFormatException e) {
            throw new IOException("not the first line of a file of records", e);
        }
    }

    private static String of(Map<String, String> members, String name) throws IOException {
        String value = members.get(name);
        if (value == null) {
            throw new IOException("the first line of a file of records lacks \"" + name + "\"");
        }
        return value;
    }
}
