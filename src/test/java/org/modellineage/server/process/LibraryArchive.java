package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modellineage.server.home.ProcessLock;

/**
 * The class data archive of the libraries on the class path of the tests, with which the server under test starts in a
 * fraction of the time. The first test that starts one makes it; it holds until a library changes.
 */
final class LibraryArchive {

    private static final Path FOLDER = Path.of("target", "library-archive").toAbsolutePath();

    /** Copies without signatures, which the build has made: no archive takes classes of a signed jar. */
    private static final Path UNSIGNED = Path.of("target", "unsigned", "server").toAbsolutePath();

    /** A JVM writes longer ones into such a list, but ends when it reads them there. */
    private static final int LONGEST_LINE = 4096;

    private LibraryArchive() {}

    /** For these libraries as they are now; it need not exist, a JVM then goes without. */
    static Path file() {
        List<String> dated = libraries().stream()
                .map(jar -> jar + " " + new File(jar).lastModified())
                .toList();
        return FOLDER.resolve(Integer.toHexString(dated.hashCode()) + ".jsa");
    }

    /** The class path of the tests, with its folders last: an archive is of jars alone, which then must come first. */
    static String classPath() {
        List<String> entries = new ArrayList<>(libraries());
        entries.addAll(entries().filter(entry -> !entry.endsWith(".jar")).toList());
        return String.join(File.pathSeparator, entries);
    }

    /**
     * Makes the archive unless it exists or another process is making it.
     *
     * @param trainer a program of which one server is started and stopped, for the list of classes that it loads
     */
    static synchronized void ensureMade(ServerProgram trainer) throws IOException {
        Path archive = file();
        if (Files.exists(archive)) {
            return;
        }
        Files.createDirectories(FOLDER);
        Optional<ProcessLock> making = ProcessLock.take(FOLDER.resolve("lock"));
        if (making.isPresent()) {
            try (ProcessLock held = making.get()) {
                assertThat(held).isNotNull();
                Path unfinished = FOLDER.resolve("unfinished.jsa");
                Path classes = listOfClasses(trainer);
                dump(classes, unfinished);
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Path listOfClasses(ServerProgram trainer) throws IOException {
        Path home = Files.createTempDirectory(FOLDER, "home");
        Path classes = FOLDER.resolve("classes");
        ServerProgram listing = trainer.withJvmOption("-XX:DumpLoadedClassList=" + classes);
        LocalServer server = TestProgram.of(home, listing);
        try {
            TestProgram.ask(server.ensureRunning(line -> {}));
        } finally {
            server.stop();
            delete(home);
        }
        try (Stream<String> lines = Files.lines(classes)) {
            return Files.write(
                    FOLDER.resolve("readable-classes"),
                    lines.filter(line -> line.length() < LONGEST_LINE).toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void dump(Path classes, Path archive) throws IOException {
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:dump",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-cp",
                        String.join(File.pathSeparator, libraries()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(FOLDER.resolve("log").toFile()))
                .start();
        try {
            assertThat(dump.waitFor()).as("see %s", FOLDER.resolve("log")).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static List<String> libraries() {
        return entries()
                .filter(entry -> entry.endsWith(".jar"))
                .map(LibraryArchive::unsigned)
                .toList();
    }

    private static String unsigned(String jar) {
        Path copy = UNSIGNED.resolve(Path.of(jar).getFileName());
        return Files.exists(copy) ? copy.toString() : jar;
    }

    private static Stream<String> entries() {
        return Stream.of(TestProgram.classPath().split(File.pathSeparator, -1));
    }
}
