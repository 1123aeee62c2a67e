package org.modellineage.server.home;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.modellineage.text.JsonWriter;

/**
 * The content of {@code store.json}: which of the stores in the home folder is the graph.
 *
 * @param data the folder of its data, relative to the home folder
 * @param format the version of the form in which the graph holds what was loaded
 */
public record StoreRecord(String data, int format) {

    /** The folder of the first store. */
    static final String FIRST = "data";

    static Optional<StoreRecord> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String json;
        try {
            json = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        String data = FIRST;
        int format = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    switch (String.valueOf(parser.currentName())) {
                        case "data" -> data = parser.getText();
                        case "format" -> format = parser.getIntValue();
                        default -> {
                            // of a later version
                        }
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is damaged; delete it to use the store in " + FIRST, e);
        }
        return Optional.of(new StoreRecord(data, format));
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter.to(text)
                .objectOnLines()
                .member("data", data)
                .member("format", format)
                .end();
        ServerFolder.write(file, text.append('\n').toString());
    }
}
