package org.modellineage.server.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.modellineage.server.home.PasswordFile;
import org.modellineage.server.home.ServerFolder;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.UserSerialization;

/** Sets the password of the user neo4j to the one in the password file. */
final class Credentials {

    private final String password;

    private Credentials(String password) {
        this.password = password;
    }

    /**
     * Reads the password, or creates one. Writes its hash to the file from which the engine creates the first user of a
     * new store, so that a new store never accepts the default password of Neo4j.
     */
    static Credentials prepare(ServerFolder folder) throws IOException {
        String password = PasswordFile.readOrCreate(folder);
        Config config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, folder.home())
                .set(GraphDatabaseSettings.data_directory, folder.data())
                .build();
        Path firstUser = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        if (Files.notExists(firstUser)) {
            Files.createDirectories(firstUser.getParent());
            SystemGraphCredential credential = SystemGraphCredential.createCredentialForPassword(
                    password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
            User user = new User(AuthManager.INITIAL_USER_NAME, "", credential, false, false);
            Files.write(firstUser, new UserSerialization().serialize(List.of(user)));
        }
        return new Credentials(password);
    }

    /** Changes the password of an existing store when the password file was lost or edited. */
    void apply(DatabaseManagementService service) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        if (!isAccepted(system.getDependencyResolver().resolveDependency(AuthManager.class))) {
            try (Transaction transaction = system.beginTx()) {
                transaction.execute(statement(), Map.of("password", password)).close();
                transaction.commit();
            }
        }
    }

    private boolean isAccepted(AuthManager authManager) {
        try {
            Map<String, Object> token = AuthToken.newBasicAuthToken(AuthManager.INITIAL_USER_NAME, password);
            return authManager
                            .login(token, ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String statement() {
        try (InputStream file = Credentials.class.getResourceAsStream("set-password.cypher")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
