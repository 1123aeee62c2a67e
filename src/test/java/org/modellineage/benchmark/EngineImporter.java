package org.modellineage.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The importer that comes with the engine, as its administrators call it, into an empty store. */
final class EngineImporter {

    private static final String NODES = "nodes-";
    private static final String RELATIONSHIPS = "relationships-";

    private EngineImporter() {}

    /**
     * Imports ready files once.
     *
     * @param application the folder of the built program
     */
    static TimedProcess.Run run(String java, Path application, Path ready) throws IOException {
        Path home = Files.createTempDirectory("importer-benchmark");
        try {
            Files.createDirectories(home.resolve("conf"));
            return TimedProcess.of(
                    command(java, application, ready, home),
                    Map.of(
                            "NEO4J_HOME",
                            home.toString(),
                            "NEO4J_CONF",
                            home.resolve("conf").toString()));
        } finally {
            Home.delete(home);
        }
    }

    private static List<String> command(String java, Path application, Path ready, Path home) throws IOException {
        // With less memory it makes several rounds; with the default it takes nine tenths of the machine.
        List<String> command = new ArrayList<>(List.of(java, "-Xmx1g", "-cp", classPath(application)));
        command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "--max-off-heap-memory=1g"));
        try (Stream<Path> files = Files.list(ready)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                command.add(
                        name.startsWith(NODES)
                                ? "--nodes=" + labels(name.substring(NODES.length())) + "=" + file
                                : "--relationships=" + name.substring(RELATIONSHIPS.length()) + "=" + file);
            }
        }
        command.add("--report-file=" + home.resolve("import.report"));
        // An option stands between the last file and the name of the database, which would count as another file.
        command.addAll(List.of("--overwrite-destination", "neo4j"));
        return command;
    }

    private static String labels(String label) {
        return label.equals("Name") ? label : "Entity:" + label;
    }

    /** The libraries of the local server, among which the importer is, and of the command line. */
    private static String classPath(Path application) {
        return Stream.of("server", "cli")
                .map(part ->
                        application.resolve("lib").resolve(part).resolve("*").toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
