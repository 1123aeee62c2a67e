package org.modellineage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.Source;

/**
 * Small inputs of every format, with what should be read from them. Each case is a folder with an {@code input} and an
 * {@code answer.txt}; {@code -Dregenerate} writes the answers, to be read before they are kept.
 */
@WithoutGraph
class ConnectorCasesTest {

    private static final Path CASES = Path.of("src/test/resources/connectors");

    @TempDir
    Path home;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("input")))
                    .map(folder -> CASES.relativize(folder).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheAnswerSays(String name) throws IOException {
        Path folder = CASES.resolve(name);

        List<String> answer = read(folder.resolve("input"));

        Path file = folder.resolve("answer.txt");
        if (System.getProperty("regenerate") != null) {
            Files.write(file, answer);
        }
        assertThat(answer).containsExactlyElementsOf(Files.readAllLines(file));
    }

    /** What is said, then what is only named, then what was remarked on or left out. */
    private List<String> read(Path input) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> named = new ArrayList<>();
        try (ImportReading reading = new ImportReading(home, "case", null, line -> {}, rows -> {})) {
            reading.read(input);
            try (Stream<EntityRecord> records = reading.records().open()) {
                records.forEach(each -> {
                    if (each.document() != null) {
                        lines.add(line(each.document()));
                    } else if (each.mentioned()) {
                        named.add("named: " + line(each.entity()));
                    } else {
                        lines.add(line(each.entity()));
                        each.statements().forEach(said -> lines.add("  " + line(said)));
                    }
                });
            }
            lines.addAll(named);
            if (reading.leftOut() + reading.remarks() > 0) {
                String place = input.toRealPath() + "/";
                for (String line : Files.readAllLines(reading.list())) {
                    lines.add(line.replace(place, "").replace(input + "/", ""));
                }
            }
        }
        return lines;
    }

    private static String line(Entity entity) {
        return entity.kind().label() + " " + entity.id() + ": " + entity.name()
                + (entity.released() ? "" : ", unreleased")
                + (entity.hubId() == null ? "" : ", on the hub as " + entity.hubId());
    }

    private static String line(Source source) {
        return "Source " + source.id() + ": " + source.entity().name()
                + (source.publisher() == null ? "" : ", published by " + source.publisher())
                + (source.url() == null ? "" : ", " + source.url())
                + (source.revision() == null ? "" : ", " + source.revision());
    }

    private static String line(Said said) {
        return said.predicate().word() + " " + said.value() + ", "
                + said.method().word() + " in " + said.locators()
                + said.qualifiers().entrySet().stream()
                        .map(each -> ", " + each.getKey().word() + " " + each.getValue())
                        .collect(Collectors.joining())
                + (said.source() == null ? "" : " by " + said.source())
                + (said.deprecated() == null ? "" : ", deprecated: " + said.deprecated());
    }
}
