package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.modellineage.picture.svg.GrowthChart;
import org.modellineage.picture.svg.GrowthChart.Series;

/** Measures imports and questions of made-up hubs, from a small one to the size asked for. */
final class SizesBenchmark {

    private static final int SMALLEST = 2_000;
    private static final int STEP = 10;

    private final Path project;
    private final String java;
    private final List<ImportRun> imports = new ArrayList<>();
    private final Map<String, Map<Integer, Double>> descendants = new LinkedHashMap<>();
    private List<QuestionRun> questions = List.of();
    private int family;

    SizesBenchmark(Path project, String java) {
        this.project = project;
        this.java = java;
    }

    /** Measures every size up to the largest; with each, the line of its table is printed. */
    void run(int largest) throws Exception {
        for (long size = SMALLEST; size < largest; size *= STEP) {
            measure((int) size);
        }
        measure(largest);
    }

    private void measure(int size) throws Exception {
        Path folder = Files.createTempDirectory("made-up-hub");
        try (Home home = new Home(project)) {
            System.out.printf(Locale.ROOT, "%,d rows ...%n", size);
            MadeUpHub hub = MadeUpHub.write(size, folder);
            ImportRun run = ImportRun.of(hub, project, java, home);
            imports.add(run);
            System.out.println(run.row());
            questions = QuestionRun.all(hub, project, java, home);
            family = hub.descendants();
            for (QuestionRun question : questions) {
                System.out.println(question.row());
                question.disagreements().forEach(System.out::println);
                if (question.name().equals("descendants")) {
                    put("descendants of the largest family, server", size, question.server());
                    put("the same in SQLite", size, question.others().get("SQLite"));
                }
            }
        } finally {
            Home.delete(folder);
        }
    }

    private void put(String series, int size, @Nullable Timed answer) {
        if (answer != null) {
            descendants.computeIfAbsent(series, any -> new TreeMap<>()).put(size, answer.seconds());
        }
    }

    /** The tables with their targets. */
    List<String> tables() {
        List<String> lines = new ArrayList<>(ImportRun.HEADER);
        imports.forEach(run -> lines.add(run.row()));
        lines.addAll(List.of("", ImportRun.TARGETS, ""));
        ImportRun last = imports.get(imports.size() - 1);
        lines.add(String.format(
                Locale.ROOT,
                "Questions about the %,d rows: the %,d descendants of the largest family, what depends on it, and a model"
                        + " that is as deep in it as any.",
                last.rows(),
                family));
        lines.add("");
        lines.addAll(QuestionRun.HEADER);
        questions.forEach(question -> lines.add(question.row()));
        lines.addAll(List.of("", QuestionRun.TARGETS));
        questions.forEach(question -> lines.addAll(question.disagreements()));
        return lines;
    }

    /** Draws how the times grow with the number of rows. */
    void draw(Path file) throws IOException {
        Map<Integer, Double> ours = new TreeMap<>();
        Map<Integer, Double> importer = new TreeMap<>();
        Map<Integer, Double> loop = new TreeMap<>();
        for (ImportRun run : imports) {
            ours.put(run.rows(), run.ours().wallSeconds());
            importer.put(run.rows(), run.importer().wallSeconds());
            loop.put(run.rows(), run.loop().wallSeconds());
        }
        List<Series> all = new ArrayList<>(List.of(
                new Series("lineage import", ours),
                new Series("the engine's importer, from ready CSV", importer),
                new Series("a plain UNWIND loop, from ready rows", loop)));
        descendants.forEach((name, points) -> all.add(new Series(name, points)));
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            GrowthChart.write("Seconds by the number of rows", all, out);
        }
    }
}
