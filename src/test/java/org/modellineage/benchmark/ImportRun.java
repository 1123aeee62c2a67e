package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What it took to get a hub's list into a graph, in three ways.
 *
 * @param rows how many rows the list has
 * @param ours {@code lineage import}, beside the shipped collection, on a server that runs
 * @param oursMebibytes the most that one of our processes held, the server and what it starts included
 * @param answerSeconds the first answer after it
 * @param importer the engine's importer, from ready CSV, without indexes
 * @param loop the plain loop of statements over Bolt, from ready rows
 * @param loopServerMebibytes the most that the server held in the loop
 */
record ImportRun(
        int rows,
        TimedProcess.Run ours,
        double oursMebibytes,
        double answerSeconds,
        TimedProcess.Run importer,
        TimedProcess.Run loop,
        double loopServerMebibytes) {

    static final List<String> HEADER = List.of(
            "| rows | `lineage import` | to the first answer | engine's importer | ratio | plain `UNWIND` loop |"
                    + " rows per second, ours and the loop's | ratio | most memory of a process: ours, importer, loop |",
            "|--:|--:|--:|--:|--:|--:|--:|--:|--:|");

    static final String TARGETS =
            "Targets: to the first answer in at most 2 times the importer's time; at least 0.9 of the"
                    + " loop's rows per second; no process over 2,048 MiB.";

    /** Imports a hub into a home that is empty, and leaves it there; the other two ways leave nothing. */
    static ImportRun of(MadeUpHub hub, Path project, String java, Home home) throws IOException {
        home.run("stats");
        TimedProcess.Run ours;
        double peak;
        try (MemoryWatch watch = new MemoryWatch(home)) {
            ours = home.run("import", hub.list().toString());
            peak = Math.max(watch.peakMebibytes(), home.serverMebibytes());
        }
        double answer = home.run("tree", MadeUpRow.id(hub.deepest())).wallSeconds();
        TimedProcess.Run importer = EngineImporter.run(java, project.resolve("target/lineage"), hub.ready());
        try (Home other = new Home(project)) {
            // With the constraints and indexes of a load, and nothing else.
            other.run("stats");
            other.run("unload", "deepseek");
            TimedProcess.Run loop = TimedProcess.of(
                    List.of(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            UnwindLoop.class.getName(),
                            hub.ready().toString(),
                            other.bolt()),
                    other.credentials());
            return new ImportRun(hub.size(), ours, peak, answer, importer, loop, other.serverMebibytes());
        }
    }

    String row() {
        double first = ours.wallSeconds() + answerSeconds;
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f s | %.1f s | %.1f s | %.2f | %.1f s | %,.0f and %,.0f | %.2f | %,.0f, %,.0f, %,.0f MiB |",
                rows,
                ours.wallSeconds(),
                first,
                importer.wallSeconds(),
                first / importer.wallSeconds(),
                loop.wallSeconds(),
                rows / ours.wallSeconds(),
                rows / loop.wallSeconds(),
                loop.wallSeconds() / ours.wallSeconds(),
                Math.max(oursMebibytes, ours.peakMebibytes()),
                importer.peakMebibytes(),
                Math.max(loopServerMebibytes, loop.peakMebibytes()));
    }
}
