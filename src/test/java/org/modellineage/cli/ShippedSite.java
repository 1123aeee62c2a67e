package org.modellineage.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The site of the shipped collection, written once for the classes that read it; they have loaded that collection.
 *
 * @param said what the command printed
 */
record ShippedSite(Path folder, String said) {

    private static @Nullable ShippedSite written;

    static synchronized ShippedSite written() {
        if (written == null) {
            Path folder = Path.of("target", "shipped-site").toAbsolutePath();
            written = new ShippedSite(folder, write(folder));
        }
        return written;
    }

    static String write(Path folder) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolveSibling("site-home").toString())
                .run("site", "--output", folder.toString())
                .answered()
                .out();
    }
}
