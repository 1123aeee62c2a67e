package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.WithoutGraph;

/** Which of the stores in a data folder counts, and which are removed. */
@WithoutGraph
final class StoresTest {

    @TempDir
    private Path home;

    private ServerFolder folder;
    private Stores stores;

    @BeforeEach
    void create() throws IOException {
        folder = new ServerFolder(home);
        folder.create();
        stores = new Stores(folder);
    }

    @Test
    void theStoreOfAnOlderVersionIsTheGraph() throws IOException {
        Path store = Files.createDirectories(home.resolve("data/databases/neo4j"));

        stores.removeAbandoned();

        assertThat(stores.current()).isEmpty();
        assertThat(folder.store()).isEqualTo(store).exists();
        stores.record(3);
        assertThat(stores.current()).contains(new StoreRecord("data", 3));
        assertThat(folder.store()).isEqualTo(store);
    }

    @Test
    void aNewStoreReplacesTheOldOneInOneStepAndTheOldOneIsRemoved() throws IOException {
        Path old = Files.createDirectories(folder.store());
        ServerFolder made = stores.create();
        Path store = Files.createDirectories(made.store());
        Files.writeString(store.resolve("nodes"), "");
        assertThat(folder.store()).isEqualTo(old);

        stores.replaceBy(made, 2);

        assertThat(folder.store()).isEqualTo(store).exists();
        assertThat(new Stores(new ServerFolder(home)).current().map(StoreRecord::format))
                .contains(2);
        assertThat(old).exists();
        stores.removeAbandoned();
        assertThat(old).doesNotExist();
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(store.resolve("nodes")).exists();
    }

    @Test
    void aStoreThatWasNotFinishedIsRemovedUnlessSomebodyIsMakingIt() throws Exception {
        Files.createDirectories(folder.store());
        ServerFolder made = stores.create();
        Files.createDirectories(made.store());

        try (ProcessLock lock = WriteLock.takeOrRefuse(folder, IllegalStateException::new)) {
            assertThat(lock).isNotNull();
            stores.removeAbandoned();
            assertThat(made.store()).exists();
            assertThat(ProcessLock.isHeld(folder.writeLock()))
                    .as("looking for abandoned stores does not lose the lock")
                    .isTrue();
        }
        stores.removeAbandoned();

        assertThat(made.home()).doesNotExist();
        assertThat(folder.store()).exists();
    }

    @Test
    void aDamagedRecordIsNamed() throws IOException {
        Files.writeString(folder.storeRecord(), "{\"data\": ");

        assertThatThrownBy(folder::store)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.storeRecord() + " is damaged");
    }

    @Test
    void oneProcessAtATimeWrites() throws Exception {
        ProcessLock lock = WriteLock.takeOrRefuse(folder, IllegalStateException::new);

        assertThatThrownBy(() -> WriteLock.takeOrRefuse(folder, IllegalStateException::new))
                .hasMessage("process " + ProcessHandle.current().pid());
        lock.close();
        WriteLock.takeOrRefuse(folder, IllegalStateException::new).close();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).contains(folder.writeLock());
        }
    }
}
