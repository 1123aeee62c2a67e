package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnerFileTest {

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

    private static Callable<String> writer(Path file, String letter) {
        String text = letter.repeat(10_000);
        return () -> {
            for (int i = 0; i < WRITES; i++) {
                OwnerFile.write(file, text);
            }
            return text;
        };
    }
}
