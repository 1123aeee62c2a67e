package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerDescriptionTest {

    private static final ServerInfo INFO = new ServerInfo(
            URI.create("bolt://127.0.0.1:7697"),
            URI.create("http://127.0.0.1:7694/"),
            4711,
            "0.1.0",
            Instant.parse("2026-01-02T03:04:05Z"),
            "5.26.30",
            Instant.parse("2026-02-03T04:05:06.789Z"),
            512,
            128);

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("server.json");
        ServerDescription.write(file, INFO);
        ServerDescription.write(file, INFO);

        assertThat(ServerDescription.read(file)).contains(INFO);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void isOneJsonObject() throws IOException {
        Path file = folder.resolve("server.json");
        ServerDescription.write(file, INFO);

        assertThat(file).hasContent("""
                        {
                          "bolt": "bolt://127.0.0.1:7697",
                          "http": "http://127.0.0.1:7694/",
                          "pid": 4711,
                          "version": "0.1.0",
                          "builtAt": "2026-01-02T03:04:05Z",
                          "engine": "5.26.30",
                          "startedAt": "2026-02-03T04:05:06.789Z",
                          "heapMib": 512,
                          "pageCacheMib": 128
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"bolt\": \"bolt://127.0.0.1:7697\"}", "{\"pid\": \"many\"}"})
    void takesAFileThatSaysLessForNone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("server.json"), content);

        assertThat(ServerDescription.read(file)).isEmpty();
    }

    @Test
    void takesNoFileForNone() throws IOException {
        assertThat(ServerDescription.read(folder.resolve("server.json"))).isEmpty();
    }
}
