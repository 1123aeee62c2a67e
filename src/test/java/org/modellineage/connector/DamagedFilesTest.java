package org.modellineage.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Seeds;
import org.modellineage.graph.WithoutGraph;

/** Every beginning of every file of the cases, and files with wrong bytes, are read to an end. */
@WithoutGraph
class DamagedFilesTest {

    private static final Path CASES = Path.of("src/test/resources/connectors");
    private static final int CHANGES = 200;

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gguf", "safetensors", "ollama", "modelfile"})
    void readsEveryBeginning(String format) throws IOException {
        for (Path file : files(format)) {
            byte[] content = Files.readAllBytes(file);
            for (int length = 0; length < content.length; length++) {
                read(format, Arrays.copyOf(content, length));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatIsDamaged(long seed) throws IOException {
        Random random = new Random(seed);
        for (String format : List.of("gguf", "safetensors", "ollama", "modelfile")) {
            List<Path> files = files(format);
            for (int i = 0; i < CHANGES; i++) {
                byte[] content = Files.readAllBytes(files.get(random.nextInt(files.size())));
                for (int change = random.nextInt(5); change >= 0 && content.length > 0; change--) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt();
                }
                read(format, content);
            }
        }
    }

    private static List<Path> files(String format) throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve(format))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("answer.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(String format, byte[] content) throws IOException {
        InputStream pipe = new ByteArrayInputStream(content);
        Input input = Input.ofPipe("damaged", pipe, "case");
        RecordedText text = new RecordedText();
        Connectors.of(format).orElseThrow().read(input, text);
        assertThat(text.lines()).doesNotContainNull();
    }
}
