package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The graph libraries of Python, as far as they are installed: the graph is in their memory. */
final class GraphLibraries {

    private static final int RUNS = 5;

    private GraphLibraries() {}

    /** What each library took for each question, by names; empty without Python. */
    static Map<String, Map<String, Timed>> ask(MadeUpHub hub, Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("closures.py"), Resource.text("closures.py"));
        Path answers = folder.resolve("closures.tsv");
        List<String> command = List.of(
                "python3",
                script.toString(),
                hub.numbers().toString(),
                Integer.toString(hub.root()),
                Integer.toString(hub.deepest()),
                Integer.toString(RUNS));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(answers.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            // There is no Python.
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Map<String, Map<String, Timed>> found = new HashMap<>();
        for (String line : Files.readAllLines(answers)) {
            String[] cells = line.split("\t", -1);
            found.computeIfAbsent(cells[0], library -> new HashMap<>())
                    .put(cells[1], new Timed(Double.parseDouble(cells[2]), Long.parseLong(cells[3])));
        }
        return found;
    }
}
