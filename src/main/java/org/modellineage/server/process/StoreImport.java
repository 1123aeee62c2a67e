package org.modellineage.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.home.StartFailure;

/** A process that writes a new store from nodes and relationships. It ends when its input does. */
public final class StoreImport implements AutoCloseable {

    /** For work that is long enough for the second compiler, such as filling the indexes of a large store. */
    static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

    /** Its memory has bounds. */
    private static final List<String> OPTIONS =
            List.of(BOTH_COMPILERS, "-XX:-UseSerialGC", "-XX:+UseParallelGC", "-Xmx768m");

    private static final long MAX_OFF_HEAP_MIB = 640;
    private static final String MAIN_CLASS = "org.modellineage.server.engine.ImporterMain";

    private final ServerFolder folder;
    private final Path relationships;
    private final Process process;

    private StoreImport(ServerFolder folder, Path relationships, Process process) {
        this.folder = folder;
        this.relationships = relationships;
        this.process = process;
    }

    static StoreImport start(ServerFolder folder, ServerProgram program, long estimatedNodes) throws IOException {
        ServerProgram importer = program;
        for (String option : OPTIONS) {
            importer = importer.withJvmOption(option);
        }
        Path relationships = folder.home().resolve("relationships");
        List<String> command = importer.commandLine(
                folder,
                MAIN_CLASS,
                List.of(
                        folder.home().toString(),
                        relationships.toString(),
                        Long.toString(estimatedNodes),
                        Long.toString(MAX_OFF_HEAP_MIB)));
        Files.writeString(folder.output(), "");
        Process process = new ProcessBuilder(command)
                .directory(folder.home().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.output().toFile()))
                .start();
        return new StoreImport(folder, relationships, process);
    }

    /** Takes the nodes. */
    public OutputStream nodes() {
        return process.getOutputStream();
    }

    /** The file of the relationships, which is complete before the stream of nodes ends. */
    public Path relationships() {
        return relationships;
    }

    /**
     * Waits until the store is written. Throws a {@link LocalServerException} when that fails.
     *
     * @param percent told how far it is, again and again
     */
    public void finish(IntConsumer percent) throws IOException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("[0-9]{1,3}")) {
                    percent.accept(Integer.parseInt(line));
                }
            }
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new LocalServerException(
                        StartFailure.of(exitCode) == StartFailure.DISK_FULL
                                ? StartFailure.DISK_FULL.message(folder.home(), folder.output())
                                : "the new store could not be written (details: " + folder.output() + ")");
            }
            Files.deleteIfExists(relationships);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServerException("interrupted while a new store is written");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
