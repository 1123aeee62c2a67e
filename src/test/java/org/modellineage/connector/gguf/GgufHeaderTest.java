package org.modellineage.connector.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.Seeds;
import org.modellineage.graph.WithoutGraph;

@WithoutGraph
class GgufHeaderTest {

    private static final int FLIPS = 2_000;

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @Test
    void readsValuesOfAllTypes() throws IOException {
        GgufHeader header = read(new GgufBytes(3, ByteOrder.LITTLE_ENDIAN)
                .with("general.a", 0, new byte[] {-1})
                .with("general.b", 1, new byte[] {-1})
                .with("general.c", 2, new byte[] {-1, -1})
                .with("general.d", 3, new byte[] {-2, -1})
                .with("general.e", 5, new byte[] {-3, -1, -1, -1})
                .with("general.f", 6, bytes(Float.floatToIntBits(1.5f), 4))
                .with("general.g", 7, new byte[] {1})
                .with("general.h", 10, bytes(1L << 40, 8))
                .with("general.i", 11, bytes(-1, 8))
                .with("general.j", 12, bytes(Double.doubleToLongBits(0.25), 8))
                .with("general.k", 2, 2, new byte[] {1, 0, 2, 0})
                .bytes());

        assertThat(header.values())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("general.a", 255L),
                        Map.entry("general.b", -1L),
                        Map.entry("general.c", 65_535L),
                        Map.entry("general.d", -2L),
                        Map.entry("general.e", -3L),
                        Map.entry("general.f", 1.5),
                        Map.entry("general.g", true),
                        Map.entry("general.h", 1L << 40),
                        Map.entry("general.i", -1L),
                        Map.entry("general.j", 0.25),
                        Map.entry("general.k", List.of(1L, 2L))));
    }

    @ParameterizedTest
    @CsvSource({"1, LITTLE_ENDIAN", "2, LITTLE_ENDIAN", "3, LITTLE_ENDIAN", "3, BIG_ENDIAN"})
    void readsEveryVersionAndOrder(int version, String order) throws IOException {
        ByteOrder bytes = order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;

        GgufHeader header = read(new GgufBytes(version, bytes)
                .with("tokenizer.ggml.tokens", List.of("x", "y"))
                .with("general.name", "Näme")
                .with("general.file_type", 15)
                .with("llama.context_length", 4096)
                .with("llama.block_count", 32)
                .bytes());

        assertThat(header.version()).isEqualTo(version);
        assertThat(header.values())
                .containsOnly(
                        Map.entry("general.name", "Näme"),
                        Map.entry("general.file_type", 15L),
                        Map.entry("llama.context_length", 4096L));
    }

    @Test
    void refusesEveryPrefixOfAHeader() {
        GgufExamplesTest.examples().stream().map(Map.Entry::getValue).forEach(file -> {
            for (int length = 0; length < file.length; length++) {
                byte[] prefix = Arrays.copyOf(file, length);
                assertThatThrownBy(() -> read(prefix)).isInstanceOf(GgufHeader.Invalid.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesWhatIsDamaged(long seed) throws IOException {
        Random random = new Random(seed);
        List<Map.Entry<String, byte[]>> examples = GgufExamplesTest.examples();
        for (int i = 0; i < FLIPS; i++) {
            byte[] file =
                    examples.get(random.nextInt(examples.size())).getValue().clone();
            for (int flip = random.nextInt(4); flip >= 0 && file.length > 0; flip--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(read(file).values()).isNotNull();
            } catch (GgufHeader.Invalid e) {
                assertThat(e.problem()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 4_000_001, 1L << 32})
    void refusesLengthsThatNoModelHas(long length) {
        byte[] size = bytes(length, 8);
        byte[] list = ByteBuffer.allocate(12).put(bytes(8, 4)).put(size).array();
        for (String key : List.of("general.tags", "tokenizer.ggml.tokens")) {
            assertThatThrownBy(() -> read(GgufBytes.ofToday().with(key, 9, list).bytes()))
                    .isInstanceOf(GgufHeader.Invalid.class);
            assertThatThrownBy(() -> read(GgufBytes.ofToday().with(key, 8, size).bytes()))
                    .isInstanceOf(GgufHeader.Invalid.class);
        }
    }

    @Test
    void refusesListsWithinListsWithoutEnd() {
        ByteBuffer nested = ByteBuffer.allocate(12 * 100).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 100; i++) {
            nested.putInt(9).putLong(1);
        }

        assertThatThrownBy(() ->
                        read(GgufBytes.ofToday().with("x", 9, nested.array()).bytes()))
                .isInstanceOf(GgufHeader.Invalid.class)
                .hasMessageContaining("lists");
    }

    @Test
    void stopsInAHeaderWithoutEnd() {
        byte[] beginning = GgufBytes.ofToday().with("x", 9, bytes(9, 4)).bytes(50_000);

        assertThatThrownBy(() -> GgufHeader.read(new Endless(beginning))).isInstanceOf(GgufHeader.Invalid.class);
    }

    @Test
    void skipsWhatIsTooLongToBeRead() throws IOException {
        GgufHeader header = read(GgufBytes.ofToday()
                .with("general.description", "x".repeat(1 << 17))
                .with("general.languages", Collections.nCopies(5_000, "en"))
                .with("general.name", "kept")
                .bytes());

        assertThat(header.values()).containsOnly(Map.entry("general.name", "kept"));
    }

    private static GgufHeader read(byte[] file) throws IOException {
        return GgufHeader.read(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(long value, int size) {
        byte[] all = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return Arrays.copyOf(all, size);
    }

    /** Goes on with ones after its beginning. */
    private static final class Endless extends InputStream {

        private final byte[] beginning;
        private int position;

        Endless(byte[] beginning) {
            this.beginning = beginning;
        }

        @Override
        public int read() {
            return position < beginning.length ? Byte.toUnsignedInt(beginning[position++]) : 1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
