package org.modellineage.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.modellineage.server.home.Secrets;
import org.modellineage.server.home.ServerFolder;

/** The file with the code that signs a web browser in. A code works once, within ten minutes and five attempts. */
public final class SignInCode {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;
    private static final int LENGTH = 8;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final ServerFolder folder;
    private final Clock clock;
    private String tried = "";
    private int tries;

    public SignInCode(ServerFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Creates a code that replaces the previous one, and returns it in the form {@code 7K4Q-M2XP}. */
    public String create() throws IOException {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        ServerFolder.write(folder.signInCode(), code + "\n" + clock.instant().plus(GOOD_FOR) + "\n");
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** Whether the code is correct. It is deleted if so, and also after too many attempts. */
    synchronized boolean redeem(String given) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.signInCode(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (lines.size() < 2 || !isFresh(lines.get(1))) {
            Files.deleteIfExists(folder.signInCode());
            return false;
        }
        String code = lines.get(0);
        tries = code.equals(tried) ? tries + 1 : 1;
        tried = code;
        boolean right = Secrets.same(code, plain(given));
        if (right || tries >= MOST_TRIES) {
            Files.deleteIfExists(folder.signInCode());
        }
        return right;
    }

    private boolean isFresh(String until) {
        try {
            return clock.instant().isBefore(Instant.parse(until));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Accepts lower case, blanks, and a missing hyphen. */
    private static String plain(String given) {
        return given.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
