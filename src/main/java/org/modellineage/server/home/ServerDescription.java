package org.modellineage.server.home;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.modellineage.text.JsonWriter;

/** Reads and writes {@code server.json}. */
public final class ServerDescription {

    private ServerDescription() {}

    /** Writes the file. */
    public static void write(Path file, ServerInfo info) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter.to(text)
                .objectOnLines()
                .member("bolt", info.bolt())
                .member("http", info.http())
                .member("pid", info.pid())
                .member("version", info.version())
                .member("builtAt", info.builtAt())
                .member("engine", info.engine())
                .member("startedAt", info.startedAt())
                .member("heapMib", info.heapMib())
                .member("pageCacheMib", info.pageCacheMib())
                .end();
        ServerFolder.write(file, text.append('\n').toString());
    }

    /** The content of the file; empty when the file is missing or incomplete. */
    public static Optional<ServerInfo> read(Path file) throws IOException {
        String json;
        try {
            json = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Map<String, String> members = members(json);
        try {
            return Optional.of(new ServerInfo(
                    URI.create(members.getOrDefault("bolt", " ")),
                    URI.create(members.getOrDefault("http", "")),
                    Long.parseLong(members.getOrDefault("pid", "")),
                    members.getOrDefault("version", ""),
                    Instant.parse(members.getOrDefault("builtAt", "")),
                    members.getOrDefault("engine", ""),
                    Instant.parse(members.getOrDefault("startedAt", "")),
                    Long.parseLong(members.getOrDefault("heapMib", "0")),
                    Long.parseLong(members.getOrDefault("pageCacheMib", "0"))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The members of a flat JSON object; none when the text is not valid JSON. */
    private static Map<String, String> members(String json) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    members.put(parser.currentName(), parser.getText());
                }
            }
        } catch (JsonProcessingException e) {
            return Map.of();
        }
        return members;
    }
}
