package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.modellineage.cli.output.Console;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.session.Environment;

/** What happens when nobody reads on, or nothing more fits. */
class StandardOutTest {

    private final StringWriter err = new StringWriter();

    @Test
    void aClosedPipeEndsTheCommandQuietly() {
        assertThat(run("Broken pipe")).isEqualTo(141);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        assertThat(run("No space left on device")).isEqualTo(1);
        assertThat(err).hasToString("lineage: cannot read or write: No space left on device\n");
    }

    @Test
    void nobodyWhoReadsMessagesIsNoFailure() {
        Console console = new Console(new StringWriter(), new Failing("Broken pipe"));

        console.message("anybody there?");

        assertThat(err.toString()).isEmpty();
    }

    private int run(String failure) {
        Properties properties = new Properties();
        properties.setProperty("lineage.knowledge", Path.of("").toAbsolutePath().toString());
        StandardInput input = new StandardInput(System.in, question -> null);
        try (Outcome ending = new Program(
                        new Console(new Failing(failure), err), input, new Environment(Map.of(), properties))
                .run("--help")) {
            return ending.exitCode().number();
        }
    }

    /** A stream that takes nothing. */
    private static final class Failing extends Writer {

        private final String failure;

        Failing(String failure) {
            this.failure = failure;
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException(failure);
        }

        @Override
        public void flush() throws IOException {
            throw new IOException(failure);
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
