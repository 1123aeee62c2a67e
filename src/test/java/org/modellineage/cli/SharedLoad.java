package org.modellineage.cli;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.modellineage.graph.TestGraph;

/** Fills the graph of the test run with the shipped collection alone, unless nothing was written since it last did. */
final class SharedLoad implements BeforeAllCallback {

    private static final long NEVER = -1;

    private static long loadedBy = NEVER;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (TestGraph.lastCommit() != loadedBy) {
            TestGraph.empty();
            Lineage.configured().run("load", "--quiet").answered();
            loadedBy = TestGraph.lastCommit();
        }
    }
}
