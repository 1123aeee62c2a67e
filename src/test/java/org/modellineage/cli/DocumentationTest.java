package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Thorough;

/**
 * README and docs show what the command answers today, name no command that fails, and link to no page that is missing.
 * {@code -Dregenerate} writes the answers anew.
 */
@ReadsShippedCollection
class DocumentationTest {

    private static final String BLOCK = "```console";
    private static final String PROMPT = "$ ./lineage ";
    private static final String COMMAND = "./lineage";
    private static final Pattern IN_BACKTICKS = Pattern.compile("`(\\./lineage[^`]*)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** What needs a terminal, a server of its own or files of the user; the tests named beside it run the like. */
    private static final List<String> RUN_ELSEWHERE = List.of(
            "open", // NeoBrowserTest
            "console", // ConsoleIT
            "check my-models", // LoadingTest
            "load my-models",
            "load r1.jsonl", // ExportingTest
            "load FILE",
            "unload export-of-deepseek-r1",
            "unload my-models",
            "import ", // ImportingTest
            "fetch ", // FetchingTest
            "diff models", // DiffTest
            "identify ", // IdentifyTest
            "gate my-model", // GateWorkflowTest
            "site ", // SiteTest
            "tree my-model",
            "claims my-adapter",
            "unload models",
            "rebuild", // RebuildTest
            "check FOLDER",
            "load FOLDER",
            "COMMAND --help", // HelpTest
            "reports NAME", // QuestionListTest
            "NAME",
            "--password load", // ConnectionTest
            "--password-file ~/.neo4j-password");

    /** Commands that need not be tried again for another page. */
    private static final Set<String> ANSWERED = new HashSet<>();

    @TempDir
    static Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            List<Path> pages = new ArrayList<>(List.of(
                    Path.of("README.md"),
                    Path.of("CONTRIBUTING.md"),
                    Path.of("seed-data", "README.md"),
                    Path.of("notebooks", "README.md")));
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatTheCommandAnswers(Path page) throws IOException {
        List<String> written = Files.readAllLines(page);
        List<String> current = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            current.add(written.get(i));
            if (written.get(i).equals(BLOCK)) {
                int end = i + 1 + written.subList(i + 1, written.size()).indexOf("```");
                String typed = written.get(i + 1);
                assertThat(typed).startsWith(PROMPT);
                current.add(typed);
                current.addAll(answer(typed.substring(PROMPT.length())));
                ANSWERED.add(typed.substring(PROMPT.indexOf(COMMAND)));
                i = end - 1;
            }
        }

        if (System.getProperty("regenerate") != null) {
            Files.write(page, current);
        }
        assertThat(String.join("\n", Files.readAllLines(page)))
                .as("stale: run mvn -Dfast -Dtest=DocumentationTest -Dregenerate test")
                .isEqualTo(String.join("\n", current));
    }

    @Thorough
    @ParameterizedTest
    @MethodSource("pages")
    void namesNoCommandThatFails(Path page) throws IOException {
        Set<String> commands = commands(Files.readString(page));
        // GoldQuestionsTest asks these.
        GoldQuestion.all().stream()
                .flatMap(question -> question.answers().stream())
                .forEach(answer -> commands.remove(COMMAND + " " + answer.command()));
        commands.removeAll(ANSWERED);
        for (String command : commands) {
            List<String> words = words(command);
            if (RUN_ELSEWHERE.stream()
                    .noneMatch(command.substring(COMMAND.length()).strip()::startsWith)) {
                Lineage.Result outcome = Lineage.configured().run(words.toArray(String[]::new));

                assertThat(outcome.exitCode())
                        .as(page + ": " + command + "\n" + outcome.err())
                        .isZero();
                ANSWERED.add(command);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void readmeIsReadInOneGo() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(160);
    }

    /** Those in backticks and those that begin a line of a block, without remarks. */
    private static Set<String> commands(String text) {
        Set<String> commands = new LinkedHashSet<>();
        IN_BACKTICKS.matcher(text).results().forEach(found -> commands.add(found.group(1)));
        text.lines()
                .filter(line -> line.startsWith(COMMAND + " "))
                .map(line -> line.replaceFirst("\\s+#.*$", ""))
                .forEach(commands::add);
        return commands;
    }

    /** The words of a command without its first; files to write go into a folder of the test. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.substring(COMMAND.length()));
        while (matcher.find()) {
            String word = Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            boolean file = !words.isEmpty() && words.get(words.size() - 1).equals("--output");
            words.add(file ? folder.resolve(word).toString() : word);
        }
        return words;
    }

    private static List<String> answer(String arguments) {
        return Lineage.configured()
                .with("NO_COLOR", "1")
                .property("lineage.stdout.terminal", "true")
                .property("lineage.columns", "100")
                .run(arguments.split(" "))
                .answered()
                .out()
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
