package org.modellineage.connector.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class InstructionTest {

    @Test
    void readsInstructionsInAnyCaseAndOrder() {
        assertThat(read("\n# FROM comment\r\nparameter stop \"<|end|>\"\r\n  From  tiny:1b  \r\nLICENSE"))
                .containsExactly("3 PARAMETER <|end|>", "4 FROM tiny:1b", "5 LICENSE ");
    }

    @Test
    void readsNoInstructionWithinAQuotation() {
        assertThat(read("""
                SYSTEM \"""Be kind.
                FROM nowhere
                \"""
                TEMPLATE "a
                FROM nowhere"
                MESSAGE user \"""FROM me
                FROM you\"""
                LICENSE \"""one line\"""
                FROM tiny
                SYSTEM \"""
                FROM a quotation without an end
                """))
                .containsExactly(
                        "1 SYSTEM Be kind.\nFROM nowhere",
                        "4 TEMPLATE a\nFROM nowhere",
                        "6 MESSAGE FROM me\nFROM you",
                        "8 LICENSE one line",
                        "9 FROM tiny",
                        "10 SYSTEM FROM a quotation without an end");
    }

    @Test
    void readsLongQuotationsInOneGo() {
        String text = "SYSTEM \"\"\"" + "x\n".repeat(1 << 18);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        assertThat(Instruction.all(text)).hasSize(1);

        // Copying the rest of the text for each line would take minutes.
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static List<String> read(String text) {
        return Instruction.all(text).stream()
                .map(each -> each.line() + " " + each.word() + " " + each.value())
                .toList();
    }
}
