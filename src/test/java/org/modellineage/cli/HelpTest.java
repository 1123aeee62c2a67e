package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.cli.command.Commands;
import org.modellineage.cli.output.StandardInput;
import org.modellineage.report.ReportLibrary;
import org.modellineage.session.Environment;

/**
 * The help of each command is kept in a file, so that a review sees what changes. After a change, {@code mvn -Dfast
 * -Dtest=HelpTest -Dregenerate test} writes the files anew.
 */
class HelpTest {

    private static final Path APPROVED = Path.of("src/test/resources/help");
    private static final String PROGRAM = "lineage";

    @TempDir
    Path home;

    static SortedSet<String> names() {
        SortedSet<String> names = new Commands(
                        new ReportLibrary(List.of(Path.of("cypher/reports"))),
                        StandardInput.standard(),
                        Environment.ofProcess())
                .names();
        names.add(PROGRAM);
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsApproved(String name) throws IOException {
        String help = help(name);

        Path approved = APPROVED.resolve(name + ".txt");
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, help);
        }
        assertThat(approved).exists().content().isEqualTo(help);
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysWithinATerminal(String name) {
        Lineage narrow =
                Lineage.alone(home).property("lineage.stdout.terminal", "true").property("lineage.columns", "70");

        String help = narrow.run(name.equals(PROGRAM) ? new String[] {"--help"} : new String[] {name, "--help"})
                .out();

        assertThat(help.lines().filter(line -> !line.startsWith("  lineage "))).allMatch(line -> line.length() <= 70);
    }

    @Test
    void hasNoFileOfACommandThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(names());
        }
    }

    @Test
    void isTheSameInBothOrders() {
        assertThat(Lineage.alone(home).run("help", "tree").answered().out()).isEqualTo(help("tree"));
        assertThat(Lineage.alone(home).run("help").answered().out()).isEqualTo(help(PROGRAM));
    }

    @Test
    void namesTheVersion() {
        assertThat(Lineage.alone(home).run("--version").answered().out()).startsWith("lineage ");
    }

    private String help(String name) {
        String[] arguments = name.equals(PROGRAM) ? new String[] {"--help"} : new String[] {name, "--help"};
        return Lineage.alone(home).run(arguments).answered().out();
    }
}
