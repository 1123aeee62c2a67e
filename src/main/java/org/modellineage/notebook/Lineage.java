package org.modellineage.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.collection.problem.Problem;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.load.LoadReport;
import org.modellineage.load.Progress;
import org.modellineage.model.Collection;
import org.modellineage.report.Answer;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.session.Environment;
import org.modellineage.session.ImportReading;
import org.modellineage.session.Installation;
import org.modellineage.session.RequestedConnection;
import org.modellineage.session.Session;
import org.modellineage.session.SessionListener;

/**
 * The graph for a Java program or a notebook: the questions of {@code cypher/reports}, and collections of one's own.
 *
 * <p>Failures are unchecked, with a message of one line that says what to do.
 */
public final class Lineage implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Session session;
    private final ReportLibrary library;

    Lineage(Session session) {
        this.session = session;
        this.library = new ReportLibrary(List.of(session.installation().cypher().resolve("reports")));
    }

    /**
     * Opens the graph that the command would ask: the one that {@code NEO4J_URI}, {@code NEO4J_USERNAME},
     * {@code NEO4J_PASSWORD} and {@code NEO4J_DATABASE} name, else that of the local server, which the first question
     * starts and, while it is empty, fills with the shipped collections.
     */
    public static Lineage open() {
        return open(SessionListener.NONE);
    }

    /** Opens the same graph, and tells a listener when the first question starts the local server or fills it. */
    public static Lineage open(SessionListener listener) {
        Environment environment = Environment.ofProcess();
        return new Lineage(new Session(Installation.of(environment), environment, RequestedConnection.NONE, listener));
    }

    /** The address and credentials of the graph, for a driver of one's own; never prints the password. */
    public ConnectionSettings connection() {
        return session.settings(TIMEOUT);
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
        return session.report(runner -> runner.run(asked, texts, TIMEOUT, 0));
    }

    /**
     * Lists the problems in a folder of YAML: file, line, column, and what is accepted.
     */
    public List<String> check(Path folder) {
        return read(folder).problems().stream()
                .map(problem -> within(folder, problem).oneLine())
                .toList();
    }

    /** Loads a folder of YAML, all or nothing; refuses a folder with errors. */
    public LoadReport load(Path folder) {
        Reading reading = read(folder);
        Collection collection = reading.collection()
                .orElseThrow(() -> new NotebookException("nothing was loaded: check(folder) lists what is wrong, first "
                        + within(folder, reading.problems().get(0)).oneLine()));
        return session.load(collection, Progress.NONE);
    }

    /**
     * Imports files, or what lies in folders, as {@code lineage import} does: cards, configurations, lists of a hub.
     *
     * @param collection the id of the collection that they become, a slug
     * @param leftOut takes a line for each of the first ten things that are left out or read otherwise
     */
    public LoadReport importFiles(String collection, Consumer<String> leftOut, Path... files) {
        try (ImportReading reading = new ImportReading(session.home(), collection, null, leftOut, read -> {})) {
            for (Path file : files) {
                reading.read(file);
            }
            return session.load(reading.records(), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a collection and what no other collection holds. */
    public LoadReport unload(String collection) {
        return session.unload(collection, Progress.NONE);
    }

    @Override
    public void close() {
        session.close();
    }

    private Reading read(Path folder) {
        return new CollectionReader(List.of(session.installation().shippedCollections())).read(folder);
    }

    private static Problem within(Path folder, Problem problem) {
        Path file = problem.file().startsWith(folder) ? folder.relativize(problem.file()) : problem.file();
        return new Problem(problem.severity(), file, problem.line(), problem.column(), problem.message());
    }
}
