package org.modellineage.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fuzzes every reader for some time with Jazzer, each in a JVM of its own, which its agent changes. */
final class Fuzz {

    private static final String ALL = "all";

    private Fuzz() {}

    /** Takes the project's folder, the seconds for each reader, and the names of the readers or {@code all}. */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath().resolve("target/fuzz");
        List<String> readers = args[2].equals(ALL) ? FuzzedReader.names() : List.of(args[2].split(",", -1));
        List<Path> findings = new ArrayList<>();
        for (String reader : readers) {
            System.out.println("Fuzzing " + reader + " for " + args[1] + " s; the log is "
                    + work.resolve(reader).resolve("log.txt"));
            findings.addAll(fuzz(reader, args[1], work));
        }
        findings.forEach(finding -> System.out.println("FOUND " + finding));
        System.out.println(readers.size() + " readers fuzzed, " + findings.size() + " findings");
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    private static List<Path> fuzz(String reader, String seconds, Path work) throws IOException, InterruptedException {
        Path own = work.resolve(reader);
        Path found = Files.createDirectories(own.resolve("found"));
        Path corpus = Files.createDirectories(own.resolve("corpus"));
        Path seeds = Files.createDirectories(own.resolve("seeds"));
        int number = 0;
        for (Path seed : FuzzCorpus.files(reader)) {
            Files.write(seeds.resolve("seed-" + number++), Files.readAllBytes(seed));
        }
        Path dictionary = own.resolve("words.dict");
        FuzzCorpus.writeDictionary(reader, dictionary);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+EnableDynamicAgentLoading",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzer.class.getName(),
                "--target_args=" + reader + " " + work,
                "--instrumentation_includes=org.modellineage.**:org.snakeyaml.**",
                "--instrumentation_excludes=org.modellineage.fuzz.**",
                "--keep_going=20",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-report_slow_units=60",
                "-rss_limit_mb=2048",
                "-max_len=20000",
                "-dict=" + dictionary,
                corpus.toString(),
                seeds.toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("log.txt").toFile())
                .start()
                .waitFor();
        try (Stream<Path> files = Files.list(found)) {
            return files.sorted().toList();
        }
    }
}
