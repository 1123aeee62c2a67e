package org.modellineage.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the index of the reports current; {@code -Dregenerate} writes it. */
class ReportIndexTest {

    private static final Path REPORTS = Path.of("cypher/reports");

    @Test
    void isWhatTheHeadersSay() throws IOException {
        String index = ReportIndex.of(new ReportLibrary(List.of(REPORTS)));
        Golden.check(REPORTS.resolve("README.md"), List.of(index.strip().split("\n", -1)));
    }
}
