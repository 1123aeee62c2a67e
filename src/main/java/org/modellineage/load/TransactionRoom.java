package org.modellineage.load;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.Graph;
import org.modellineage.graph.GraphException;

/** How many records one transaction can write, by the limits that a server sets to its memory. */
final class TransactionRoom {

    /** With its computed properties, a claim takes about ten kilobytes of a transaction's memory. */
    private static final long BYTES_OF_RECORD = 10_000;

    /** Other transactions run beside it. */
    private static final int SHARE = 2;

    private static final int LEAST_RECORDS = 100;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** As Neo4j writes sizes: {@code 358.40MiB}; 0 means without limit. */
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|TiB)");

    private static final String UNITS = "BKMGT";
    private static final int UNIT_SHIFT = 10;

    private TransactionRoom() {}

    /**
     * The number of records that the limits of a server leave room for, at most a given one; that, too, when the server does
     * not tell them.
     */
    static int records(Graph graph, Cypher limits, int most) {
        try {
            // Of a cluster's servers, the one that a load writes to.
            return graph.write(TIMEOUT, transaction -> transaction.run(limits, Map.of())).rows().stream()
                    .mapToLong(row -> bytes(String.valueOf(row.get("value"))))
                    .filter(bytes -> bytes > 0)
                    .mapToInt(bytes -> records(bytes, most))
                    .min()
                    .orElse(most);
        } catch (GraphException e) {
            if (e.kind() == GraphException.Kind.UNREACHABLE) {
                throw e;
            }
            return most;
        }
    }

    static int records(long bytes, int most) {
        return (int) Math.min(most, Math.max(LEAST_RECORDS, bytes / SHARE / BYTES_OF_RECORD));
    }

    /** The bytes in a size; 0 when it is not one. */
    static long bytes(String size) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            return 0;
        }
        int unit = UNITS.indexOf(matcher.group(2).toUpperCase(Locale.ROOT).charAt(0));
        return (long) (Double.parseDouble(matcher.group(1)) * (1L << (UNIT_SHIFT * unit)));
    }
}
