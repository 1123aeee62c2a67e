package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {

    @TempDir
    private Path home;

    private ServerFolder folder;

    @BeforeEach
    void layOut() throws IOException {
        folder = new ServerFolder(home);
        Files.createDirectories(folder.store());
        Files.writeString(folder.processLock(), "1");
    }

    @Test
    void actsWhenTheStoreStaysAway() throws IOException {
        assertThat(pausesUntilGone(pause -> {
                    if (pause == 3) {
                        Files.delete(folder.store());
                    }
                }))
                .containsExactly(4);
    }

    @Test
    void actsWhenTheLockIsAnotherFile() throws IOException {
        assertThat(pausesUntilGone(pause -> {
                    if (pause == 3) {
                        Files.move(folder.processLock(), home.resolve("kept"));
                        Files.writeString(folder.processLock(), "2");
                    }
                }))
                .containsExactly(4);
    }

    @Test
    void overlooksWhatIsBackAtTheNextLook() throws IOException {
        assertThat(pausesUntilGone(pause -> {
                    if (pause == 3 || pause == 6) {
                        Files.delete(folder.store());
                    } else if (pause == 4) {
                        Files.createDirectory(folder.store());
                    }
                }))
                .containsExactly(7);
    }

    @Test
    void actsBeforeWhoWaitsForItGivesUp() throws IOException {
        HeldTime time = new HeldTime(Duration.ZERO, pause -> Files.deleteIfExists(folder.store()));
        Duration before = time.elapsed();

        new FolderWatch(folder, () -> {}, time).run();

        assertThat(time.elapsed().minus(before)).isLessThan(FolderWatch.PATIENCE);
    }

    /** How many pauses the watch had made when it acted; one entry for each time that it did. */
    private List<Integer> pausesUntilGone(HeldTime.Event event) throws IOException {
        HeldTime time = new HeldTime(Duration.ZERO, event);
        List<Integer> acted = new ArrayList<>();
        new FolderWatch(folder, () -> acted.add(time.pauses()), time).run();
        return acted;
    }
}
