package org.modellineage.server.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.modellineage.server.home.ServerFolder;
import org.modellineage.server.web.BrowserAccount;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Creates and drops the database user for {@link BrowserAccount}. A file in the home folder exists while the user does. */
final class BrowserUser {

    private final ServerFolder folder;
    private final GraphDatabaseService system;

    BrowserUser(ServerFolder folder, DatabaseManagementService service) {
        this.folder = folder;
        this.system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    }

    /** Whether the user exists, possibly left behind by a killed process. */
    static boolean exists(ServerFolder folder) {
        return Files.exists(folder.browserUser());
    }

    void create(String password) {
        try {
            ServerFolder.write(folder.browserUser(), BrowserAccount.USER + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create-browser-user.cypher", Map.of("password", password));
    }

    void drop() throws IOException {
        execute("drop-browser-user.cypher", Map.of());
        Files.deleteIfExists(folder.browserUser());
    }

    private void execute(String file, Map<String, Object> parameters) {
        try (InputStream statement = BrowserUser.class.getResourceAsStream(file);
                Transaction transaction = system.beginTx()) {
            String text = new String(statement.readAllBytes(), StandardCharsets.UTF_8);
            transaction.execute(text, parameters).close();
            transaction.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
