package org.modellineage.cli.completion;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.modellineage.graph.Graph;
import org.modellineage.report.EntityName;
import org.modellineage.session.Environment;
import org.modellineage.session.Installation;
import org.modellineage.session.RequestedConnection;
import org.modellineage.session.Session;
import org.modellineage.session.SessionListener;

/** Searches names in a database that is already running, and does not keep a user waiting who is typing. */
public final class NameSearch {

    /** How long a user who is typing waits. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Options that choose another database, in which the names of this one would be wrong. */
    private static final List<String> OTHER_DATABASE =
            List.of("--uri", "--username", "--password", "--password-file", "--database");

    private final Session session;
    private final boolean elsewhere;
    private final Duration patience;
    private boolean answered;

    /**
     * Prepares a search.
     *
     * @param words the words of the command line
     * @param patience how long a search may take
     */
    public NameSearch(Installation installation, Environment environment, List<String> words, Duration patience) {
        this.session = new Session(installation, environment, RequestedConnection.NONE, SessionListener.NONE);
        this.elsewhere = words.stream().anyMatch(word -> OTHER_DATABASE.contains(word.split("=", 2)[0]));
        this.patience = patience;
    }

    /** The names that begin with a text, of entities of these kinds; none when no database answers in time. */
    public List<EntityName> startingWith(String text, List<String> kinds) {
        if (elsewhere) {
            return List.of();
        }
        FutureTask<List<EntityName>> search = new FutureTask<>(() -> search(text, kinds));
        Thread searcher = new Thread(search, "name search");
        searcher.setDaemon(true);
        searcher.start();
        try {
            List<EntityName> found = search.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            answered = true;
            return found;
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Returns the connection, which the caller must close, if the database answered over it. */
    public @Nullable Graph release() {
        return answered ? session.release() : null;
    }

    private List<EntityName> search(String text, List<String> kinds) {
        Path lookup = session.installation().cypher().resolve("lookup");
        return session.askIfRunning(graph ->
                        graph.read(patience, transaction -> EntityName.startingWith(transaction, lookup, text, kinds)))
                .orElse(List.of());
    }
}
