package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;

class TransactionRoomTest {

    @ParameterizedTest
    @CsvSource({"0B, 0", "512B, 512", "358.50MiB, 375914496", "2.00GiB, 2147483648", "NO_VALUE, 0", "70%, 0"})
    void readsSizes(String size, long bytes) {
        assertThat(TransactionRoom.bytes(size)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"1000000, 100", "20000000, 1000", "4000000000, 10000"})
    void takesHalfOfTheLimit(long bytes, int records) {
        assertThat(TransactionRoom.records(bytes, 10_000)).isEqualTo(records);
    }

    @Test
    void asksTheServer() {
        Cypher limits = Cypher.read(TestGraph.cypher().resolve("load").resolve("transaction-limits.cypher"));

        assertThat(TransactionRoom.records(TestGraph.graph(), limits, 5)).isEqualTo(5);
        assertThat(TransactionRoom.records(TestGraph.graph(), new Cypher("limits", "RETURN '2.00MiB' AS value"), 5_000))
                .isEqualTo(104);
        assertThat(TransactionRoom.records(TestGraph.graph(), new Cypher("limits", "SHOW NOTHING"), 5_000))
                .isEqualTo(5_000);
    }
}
