package org.modellineage.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class ServerMemoryTest {

    @ParameterizedTest
    @CsvSource({
        // A small graph, whatever the machine.
        "0, 24000, 512, 128",
        "40, 2000, 512, 128",
        // The cache holds the store with room to grow.
        "400, 24000, 512, 600",
        "1400, 24000, 700, 768",
        // Never more than a quarter of the machine each, but for the least.
        "1400, 2800, 700, 700",
        "8000, 1000, 512, 250",
        "8000, 0, 512, 128",
        // With what a JVM takes besides, less than 2 GiB.
        "20000, 64000, 896, 768"
    })
    void growsWithTheStoreInBounds(long storeMib, long machineMib, long heapMib, long pageCacheMib) {
        assertThat(ServerMemory.of(storeMib, machineMib)).isEqualTo(new ServerMemory(heapMib, pageCacheMib));
    }

    @Test
    void needsNoStore(@TempDir Path folder) throws IOException {
        ServerMemory least = new ServerMemory(512, 128);

        assertThat(ServerMemory.forStore(folder.resolve("none"))).isEqualTo(least);
        Files.writeString(folder.resolve("file"), "content");
        assertThat(ServerMemory.forStore(folder)).isEqualTo(least);
    }
}
