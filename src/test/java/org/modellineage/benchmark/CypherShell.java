package org.modellineage.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Neo4j's own shell with the statement of a question, and no more on its class path than it uses. */
final class CypherShell {

    private final String java;
    private final Home home;
    private final ServerQuestion question;
    private final String classPath;

    /** Finds out what the shell uses for a question, by asking it once with everything. */
    CypherShell(String java, Home home, ServerQuestion question) throws IOException {
        this.java = java;
        this.home = home;
        this.question = question;
        String everything = System.getProperty("java.class.path");
        Path loaded = home.folder().resolve("classes-of-cypher-shell.txt");
        TimedProcess.of(command(everything, "-Xlog:class+load:file=" + loaded), home.credentials());
        String log = Files.readString(loaded);
        this.classPath = Stream.of(everything.split(File.pathSeparator, -1))
                .filter(log::contains)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks once. */
    TimedProcess.Run run() {
        return TimedProcess.of(command(classPath, "-Xshare:auto"), home.credentials());
    }

    private List<String> command(String with, String option) {
        List<String> command = new ArrayList<>(List.of(java, option, "-cp", with, "org.neo4j.shell.Main"));
        command.addAll(List.of("-a", home.bolt(), "-u", "neo4j", "--format", "plain"));
        question.values()
                .forEach((name, value) -> command.addAll(List.of("-P", "{" + name + ": " + literal(value) + "}")));
        command.addAll(List.of("-f", question.file().toString()));
        return command;
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CypherShell::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
                : String.valueOf(value);
    }
}
