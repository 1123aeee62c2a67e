package org.modellineage.export.bom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the SPDX License List, in the edition that CycloneDX 1.7 takes them from. */
final class ListedLicenses {

    private static final String FILE = "spdx-license-ids.txt";
    private static final Set<String> IDS = read();

    private ListedLicenses() {}

    /** Whether a key is an id of the list, in the case that the list writes it in. */
    static boolean contains(String key) {
        return IDS.contains(key);
    }

    private static Set<String> read() {
        try (InputStream file = ListedLicenses.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside " + ListedLicenses.class);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
