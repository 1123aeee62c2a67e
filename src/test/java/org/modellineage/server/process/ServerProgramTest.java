package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.server.home.Build;
import org.modellineage.server.home.ServerFolder;

final class ServerProgramTest {

    @TempDir
    private Path application;

    @Test
    void isFoundInAFolder() throws IOException {
        Path jars = Files.createDirectories(application.resolve("lib/server"));
        Files.writeString(application.resolve("lib/version"), "1.2.3\n");
        for (String name : List.of("zstd.jar", "model-lineage.jar", "README", "asm.jar")) {
            Files.writeString(jars.resolve(name), "");
        }
        Instant builtAt = Instant.parse("2026-01-02T03:04:05Z");
        Files.setLastModifiedTime(jars.resolve("model-lineage.jar"), FileTime.from(builtAt));

        ServerProgram program = ServerProgram.in(application, List.of("-Xmx1g"));
        List<String> command = program.commandLine(new ServerFolder(Path.of("/home")));

        assertThat(program.build()).isEqualTo(new Build("1.2.3", builtAt));
        assertThat(command)
                .containsSequence(
                        "-Xmx1g",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                jars.resolve("asm.jar").toString(),
                                jars.resolve("model-lineage.jar").toString(),
                                jars.resolve("zstd.jar").toString()),
                        "org.modellineage.server.engine.ServerMain",
                        "/home");
        assertThat(command.indexOf("-Xmx512m")).isLessThan(command.indexOf("-Xmx1g"));
    }
}
