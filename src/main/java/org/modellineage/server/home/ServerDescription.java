package org.modellineage.server.home;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes {@code server.json}. Every command reads it first, and it is flat: a regular expression is
 * faster than loading a JSON parser.
 */
public final class ServerDescription {

    private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"?([^\",\\s}]+)");

    private ServerDescription() {}

    /** Writes the file. */
    public static void write(Path file, ServerInfo info) throws IOException {
        String json = """
                {
                  "bolt": "%s",
                  "http": "%s",
                  "pid": %d,
                  "version": "%s",
                  "builtAt": "%s",
                  "engine": "%s",
                  "startedAt": "%s"
                }
                """.formatted(
                info.bolt(), info.http(), info.pid(), info.version(), info.builtAt(), info.engine(), info.startedAt());
        OwnerFile.write(file, json);
    }

    /** The content of the file; empty when the file is missing or incomplete. */
    public static Optional<ServerInfo> read(Path file) throws IOException {
        String json;
        try {
            json = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Map<String, String> members = new HashMap<>();
        for (Matcher member = MEMBER.matcher(json); member.find(); ) {
            members.put(member.group(1), member.group(2));
        }
        try {
            return Optional.of(new ServerInfo(
                    URI.create(members.getOrDefault("bolt", " ")),
                    URI.create(members.getOrDefault("http", "")),
                    Long.parseLong(members.getOrDefault("pid", "")),
                    members.getOrDefault("version", ""),
                    Instant.parse(members.getOrDefault("builtAt", "")),
                    members.getOrDefault("engine", ""),
                    Instant.parse(members.getOrDefault("startedAt", ""))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
