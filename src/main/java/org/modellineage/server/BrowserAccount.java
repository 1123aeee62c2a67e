package org.modellineage.server;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The account by which Neo4j Browser connects. A web browser stores the password for the address of this server, and
 * whoever gets the same port after this server has ended can read what is stored there. So the password is not the one of
 * the password file, and it ends with this process.
 */
final class BrowserAccount {

    static final String USER = "browser";

    private final Consumer<String> create;
    private @Nullable String password;

    /**
     * An account that is not used yet.
     *
     * @param create creates the database user with a password
     */
    BrowserAccount(Consumer<String> create) {
        this.create = create;
    }

    /** The password; the first call creates the user. */
    synchronized String password() {
        if (password == null) {
            String random = Secrets.random();
            create.accept(random);
            password = random;
        }
        return password;
    }

    synchronized boolean isPassword(String given) {
        return password != null && Secrets.same(password, given);
    }
}
