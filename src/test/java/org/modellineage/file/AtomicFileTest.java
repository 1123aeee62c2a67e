package org.modellineage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

    private static final int WRITES = 300;

    @TempDir
    private Path folder;

    @Test
    void severalMayWriteAtOnce() throws Exception {
        Path file = folder.resolve("file");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> writers = List.of(writer(file, "a"), writer(file, "b"));
            List<String> written = new ArrayList<>();
            for (Future<String> writer : threads.invokeAll(writers)) {
                written.add(writer.get());
            }
            assertThat(written).contains(Files.readString(file));
            assertThat(folder.toFile().list()).containsExactly("file");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesNothingBesideAfterAFailureOfAnyKind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        for (Throwable failure :
                List.of(new IOException("full"), new IllegalStateException(), new OutOfMemoryError())) {
            assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                        out.write('x');
                        AtomicFileTest.<IOException>throwAny(failure);
                    }))
                    .isSameAs(failure);
            assertThat(file).hasContent("old");
            assertThat(folder.toFile().list()).containsExactly("file");
        }
    }

    @Test
    void takesPermissionsAndNamesOfAnyLength() throws IOException {
        Path file = folder.resolve("x".repeat(255));
        Files.writeString(file, "old");

        AtomicFile.write(
                file,
                out -> out.write('x'),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        assertThat(file).hasContent("x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideWhenASignalEndsTheProcess() throws Exception {
        Path file = folder.resolve("file");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        place(AtomicFile.class) + File.pathSeparator + place(HalfAFile.class),
                        HalfAFile.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(writer.getInputStream().read())
                .as("a sign that half is written")
                .isEqualTo('h');
        assertThat(folder.toFile().list()).singleElement().asString().endsWith(".part");
        writer.destroy();
        writer.waitFor();

        assertThat(folder).isEmptyDirectory();
    }

    /** A program that never finishes the file it writes. */
    static final class HalfAFile {
        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                out.write('x');
                System.out.print('h');
                System.out.flush();
                LockSupport.park();
            });
        }
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void throwAny(Throwable failure) throws E {
        throw (E) failure;
    }

    private static Callable<String> writer(Path file, String letter) {
        byte[] text = letter.repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        return () -> {
            for (int i = 0; i < WRITES; i++) {
                AtomicFile.write(file, out -> out.write(text));
            }
            return letter.repeat(10_000);
        };
    }
}
