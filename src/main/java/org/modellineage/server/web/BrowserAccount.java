package org.modellineage.server.web;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.server.home.Secrets;

/**
 * The account that Neo4j Browser connects with. A web browser stores the password under the address of this server, where
 * any program that gets the same port later can read it. So it is not the password in the password file, and it expires
 * when this process ends.
 */
public final class BrowserAccount {

    public static final String USER = "browser";

    private final Consumer<String> create;
    private @Nullable String password;

    /**
     * Creates an account without a user.
     *
     * @param create creates the database user with a password
     */
    public BrowserAccount(Consumer<String> create) {
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
