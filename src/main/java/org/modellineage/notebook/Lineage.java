package org.modellineage.notebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;
import org.modellineage.server.home.DataFolder;
import org.modellineage.server.process.LocalServer;

/**
 * The graph for a Java program or a notebook: the questions of {@code cypher/reports}, and collections of one's own.
 *
 * <p>Failures are unchecked, with a message of one line that says what to do.
 */
public final class Lineage implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Installation installation;
    private final Optional<ConnectionSettings> configured;
    private final LocalServer server;
    private final ReportLibrary library;
    private @Nullable Graph graph;

    private Lineage(Installation installation, Optional<ConnectionSettings> configured, LocalServer server) {
        this.installation = installation;
        this.configured = configured;
        this.server = server;
        this.library = new ReportLibrary(List.of(installation.cypher().resolve("reports")));
    }

    /**
     * Opens the graph that the command would ask: the one that {@code NEO4J_URI}, {@code NEO4J_USERNAME},
     * {@code NEO4J_PASSWORD} and {@code NEO4J_DATABASE} name, else that of the local server, which is started on first
     * need.
     */
    public static Lineage open() {
        Map<String, String> environment = System.getenv();
        Installation installation = Installation.found();
        Path home = DataFolder.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return new Lineage(
                installation, ConfiguredServer.in(environment), new LocalServer(home, installation.application()));
    }

    /** Where the graph is, for a driver of one's own. It holds the password, and does not print it. */
    public ConnectionSettings connection() {
        return configured.orElseGet(() -> server.ensureRunning(line -> {}));
    }

    /** The names of all questions, sorted. */
    public List<String> questions() {
        return library.names();
    }

    /** What a question asks, what it needs, and its Cypher. */
    public Question question(String name) {
        return library.find(name)
                .orElseThrow(() -> new NotebookException(
                        "no question is named \"" + name + "\"; there are " + String.join(", ", library.names())));
    }

    /** Asks a question that needs nothing. */
    public Answer ask(String question) {
        return ask(question, Map.of());
    }

    /**
     * Asks a question.
     *
     * @param given the parameters' values as texts, by name, those of a list joined by commas; defaults fill in the rest
     */
    public Answer ask(String question, Map<String, String> given) {
        Question asked = question(question);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        given.forEach((name, text) -> texts.put(name, List.of(text)));
        return use(opened -> new ReportRunner(opened, installation.cypher()).run(asked, texts, TIMEOUT, 0));
    }

    /**
     * What is wrong in a folder of YAML, a line each: the file within the folder, line, column, and what is accepted.
     */
    public List<String> check(Path folder) {
        return read(folder).problems().stream()
                .map(problem -> within(folder, problem).oneLine())
                .toList();
    }

    /** Brings the graph to what a folder of YAML says, all or nothing; refuses a folder in which something is wrong. */
    public LoadReport load(Path folder) {
        Reading reading = read(folder);
        return reading.collection()
                .map(found -> use(opened -> loader(opened).load(found, Progress.NONE)))
                .orElseThrow(() -> new NotebookException("nothing was loaded: check(folder) lists what is wrong, first "
                        + within(folder, reading.problems().get(0)).oneLine()));
    }

    /** Removes a collection and what no other collection holds. */
    public LoadReport unload(String collection) {
        return use(opened -> loader(opened).unload(collection, Progress.NONE));
    }

    @Override
    public void close() {
        if (graph != null) {
            graph.close();
            graph = null;
        }
    }

    private Loader loader(Graph opened) {
        return new Loader(opened, installation.cypher());
    }

    private Reading read(Path folder) {
        return new CollectionReader(List.of(installation.shippedCollections())).read(folder);
    }

    private static Problem within(Path folder, Problem problem) {
        Path file = problem.file().startsWith(folder) ? folder.relativize(problem.file()) : problem.file();
        return new Problem(problem.severity(), file, problem.line(), problem.column(), problem.message());
    }

    /** The local server stops when it has been idle; a notebook may stay open for longer, so it is started once more. */
    private <T> T use(Function<Graph, T> work) {
        try {
            return work.apply(opened());
        } catch (GraphException e) {
            if (configured.isPresent() || e.kind() != GraphException.Kind.UNREACHABLE) {
                throw e;
            }
        }
        close();
        return work.apply(opened());
    }

    private Graph opened() {
        if (graph == null) {
            graph = Graph.connect(connection());
        }
        return graph;
    }
}
