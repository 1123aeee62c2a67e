package org.modellineage.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a measurement ran on. */
final class Machine {

    private static final String NAME = "PRETTY_NAME=";
    private static final int GIB_SHIFT = 30;

    private Machine() {}

    /** For example {@code 2 processors, 24 GiB, Debian GNU/Linux 12 (bookworm), Java 17.0.15}. */
    static String description() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
        int processors = Runtime.getRuntime().availableProcessors();
        return processors + (processors == 1 ? " processor, " : " processors, ")
                + Math.round((double) memory / (1L << GIB_SHIFT)) + " GiB, " + system() + ", Java "
                + System.getProperty("java.version");
    }

    private static String system() {
        try (var lines = Files.lines(Path.of("/etc/os-release"))) {
            return lines.filter(line -> line.startsWith(NAME))
                    .map(line -> line.substring(NAME.length()).replace("\"", ""))
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.name"));
        } catch (IOException e) {
            return System.getProperty("os.name") + " " + System.getProperty("os.version");
        }
    }
}
