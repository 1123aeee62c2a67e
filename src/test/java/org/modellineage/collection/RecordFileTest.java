package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.RandomCollections;
import org.modellineage.model.Collection;

/** Files of records are the same collection as was written, and what is wrong in one is told with its place. */
@WithoutGraph
class RecordFileTest {

    private static final String HEAD = "{\"collection\": \"mine\", \"title\": \"Mine\"}\n";
    private static final String SOURCE = "{\"sources\": {\"card\": {\"name\": \"Card\", \"kind\": \"primary\"}}}\n";

    @TempDir
    Path folder;

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @Test
    void areTheShippedCollection() throws IOException {
        Collection shipped = new CollectionReader(List.of())
                .read(Path.of("seed-data/deepseek"))
                .collection()
                .orElseThrow();
        StringBuilder lines = new StringBuilder();
        CollectionJson.writeLines(shipped, lines);

        Reading reading = read("shipped.jsonl", lines.toString());

        assertThat(reading.problems()).isEmpty();
        Collection again = reading.collection().orElseThrow();
        assertThat(again.entities()).isEqualTo(shipped.entities());
        assertThat(again.sources()).isEqualTo(shipped.sources());
        assertThat(again.statements()).containsExactlyInAnyOrderElementsOf(shipped.statements());
        assertThat(lines.toString().lines().count())
                .isEqualTo(1 + shipped.entities().size() + shipped.sources().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysOfCutOffLinesWhereTheyEnd(long seed) throws IOException {
        Random random = new Random(seed);
        RandomCollections drawn = new RandomCollections("b");
        for (int i = 0; i < 60; i++) {
            drawn = drawn.edited(random);
        }
        StringBuilder lines = new StringBuilder();
        CollectionJson.writeLines(drawn.toReadableCollection(), lines);
        List<String> whole = new ArrayList<>(lines.toString().lines().toList());
        int at = random.nextInt(whole.size());
        String line = whole.get(at);
        int kept = 1 + random.nextInt(line.length() - 1);
        whole.set(at, line.substring(0, kept));

        Reading reading = read("cut.jsonl", String.join("\n", whole));

        assertThat(reading.collection()).isEmpty();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.line() == at + 1)
                .isNotEmpty()
                .allMatch(problem -> problem.severity() == Problem.Severity.ERROR
                        && problem.column() >= 1
                        && problem.column() <= kept + 1);
    }

    @Test
    void tellWhatIsWrongAndWhere() throws IOException {
        assertThat(problems(HEAD + SOURCE + "{\"models\": {\"a\": {\"name\": \"A\", \"relased\": false}}}\n"))
                .containsExactly(
                        "records.jsonl:3:32: error: unknown key \"relased\"; did you mean \"released\"? accepted: name,"
                                + " released, series, hub, aliases, statements");
        assertThat(problems(
                        HEAD + "{\"models\": {\"a\": {\"name\": \"A\"}}}\n{\"models\": {\"a\": {\"name\": \"B\"}}}\n"))
                .containsExactly("records.jsonl:3:13: error: duplicate id \"a\"; it is a model on line 2 already");
        assertThat(problems(HEAD + "{\"models\": {\"a\": {\"name\": \"\u00fc\ud83d\ude00\", \"name\": \"A\"}}}\n"))
                .containsExactly("records.jsonl:2:33: error: duplicate key \"name\"; line 2 has it too");
        assertThat(problems(HEAD + "{\"title\": \"Again\"}\n"))
                .containsExactly("records.jsonl:2:2: error: key \"title\"; accepted only in the first line");
        assertThat(problems("{\"title\": \"Mine\"}\n"))
                .containsExactly(
                        "records.jsonl:1:1: error: the first line without \"collection\", which is required: the"
                                + " collection's id, a slug");
        assertThat(problems(HEAD + SOURCE + "{\"models\": {\"a\": {\"name\": \"A\", \"statements\": [{\"DERIVED_FROM\":"
                        + " \"b\", \"claims\": {\"card\": {}}}]}}}\n"))
                .singleElement()
                .asString()
                .startsWith("records.jsonl:3:64: error: DERIVED_FROM: unknown id \"b\"");
    }

    @Test
    void refuseWhatIsNoJson() throws IOException {
        assertThat(problems(HEAD + "{\"models\": {\"a\" {\"name\": \"A\"}}}\n"))
                .containsExactly(
                        "records.jsonl:2:17: error: invalid JSON at \"{\\\"models\\\": {\\\"a\\\" {\\\"name\\\":"
                                + " \\\"A\\\"}}}\"; accepted: one JSON object on a line");
        assertThat(problems(HEAD + "models:\n  a: {name: A}\n")).hasSize(2);
        assertThat(problems(HEAD + "{} {}\n"))
                .containsExactly(
                        "records.jsonl:2:4: error: more after the end of the JSON; accepted: one JSON object on a line");
        assertThat(problems(HEAD + "[]\n"))
                .containsExactly("records.jsonl:2:1: error: file: a list; accepted: a map of sections");
        assertThat(problems(""))
                .containsExactly("records.jsonl: error: is empty; accepted: in the first line the collection's"
                        + " id and title");
        assertThat(problems("\n \n")).hasSize(1);
        assertThat(problems(HEAD + "[".repeat(40) + "\n"))
                .contains("records.jsonl:2:17: error: nested deeper than 16 levels; nothing in a collection is");
        Files.write(folder.resolve("bytes.jsonl"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        assertThat(lines(new CollectionReader(List.of()).read(folder.resolve("bytes.jsonl"))))
                .containsExactly("bytes.jsonl:1:3: error: a byte that is not UTF-8; accepted: text in UTF-8");
        assertThat(lines(new CollectionReader(List.of()).read(folder.resolve("none.jsonl"))))
                .containsExactly("none.jsonl: error: does not exist; accepted: a file of records");
    }

    @Test
    void maybePacked() throws IOException {
        Path file = folder.resolve("records.jsonl.gz");
        byte[] text = (HEAD + SOURCE).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text);
        }
        assertThat(new CollectionReader(List.of())
                        .read(file)
                        .collection()
                        .orElseThrow()
                        .sources())
                .hasSize(1);

        byte[] packed = Files.readAllBytes(file);
        for (int length = 0; length < packed.length; length += 5) {
            byte[] cut = Arrays.copyOf(packed, length);
            Files.write(file, cut);
            assertThat(lines(new CollectionReader(List.of()).read(file)))
                    .as("%s of %s bytes", length, packed.length)
                    .anyMatch(line -> line.startsWith("records.jsonl.gz: error: cannot be read"));
        }
        Files.write(file, text);
        assertThat(new CollectionReader(List.of()).read(file).collection()).isEmpty();
    }

    private List<String> problems(String text) throws IOException {
        return lines(read("records.jsonl", text));
    }

    private Reading read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return new CollectionReader(List.of()).read(file);
    }

    private List<String> lines(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.oneLine().replace(folder + "/", ""))
                .toList();
    }
}
