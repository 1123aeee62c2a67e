package org.modellineage.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the built command in {@code target/lineage}, each figure beside a yardstick that runs on the same machine at the
 * same time, and writes the tables of docs/performance.md to {@code target/benchmark.md} and the picture of growth to
 * {@code docs/images/growth.svg}.
 */
final class Benchmark {

    private static final String SHIPPED = "shipped";
    private static final String HUB = "hub";

    private Benchmark() {}

    /** Takes the project's folder, what to measure ({@code shipped}, {@code hub} or both), and the largest number of rows. */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath();
        List<String> what = List.of(args[1].split(",", -1));
        int rows = Integer.parseInt(args[2].replaceAll("[_,]", ""));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> lines = new ArrayList<>();
        if (what.contains(SHIPPED)) {
            lines.addAll(new ShippedBenchmark(project, java).table());
            lines.add("");
        }
        if (what.contains(HUB)) {
            SizesBenchmark sizes = new SizesBenchmark(project, java);
            sizes.run(rows);
            lines.addAll(sizes.tables());
            lines.add("");
            sizes.draw(project.resolve("docs/images/growth.svg"));
        }
        lines.add(Machine.description() + ", Neo4j " + System.getProperty("neo4j.version") + ". To repeat it:");
        lines.addAll(List.of("", "```sh"));
        lines.add("mvn -Pbenchmark -Dfast -DskipTests verify -Dmeasure=" + args[1] + " -Drows=" + rows);
        lines.add("```");
        Files.write(project.resolve("target/benchmark.md"), lines);
        lines.forEach(System.out::println);
        System.exit(0);
    }
}
