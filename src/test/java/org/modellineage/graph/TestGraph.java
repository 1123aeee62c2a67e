package org.modellineage.graph;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.schema.ConstraintDefinition;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.graphdb.schema.IndexType;
import org.neo4j.harness.Neo4j;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * The Neo4j of a test run: started by the first test that asks, closed when the run ends. Classes marked
 * {@link WithSecondGraph} have another one.
 */
public final class TestGraph implements LauncherSessionListener {

    /** Put before a statement, has it planned for the data of now. */
    public static final String EXPLAIN = "EXPLAIN CYPHER replan=force ";

    private static final TestServer FIRST = new TestServer();
    private static final TestServer SECOND = new TestServer();

    private static final ThreadLocal<TestServer> USED = ThreadLocal.withInitial(() -> FIRST);

    /** How to reach it, with its user and password. */
    public static ConnectionSettings settings() {
        return USED.get().settings();
    }

    /** A connection that all tests share; nobody closes it. */
    public static Graph graph() {
        return USED.get().graph();
    }

    /** Deletes all nodes and relationships; constraints and indexes stay. */
    public static void empty() {
        server().defaultDatabaseService()
                .executeTransactionally("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS");
    }

    /** Clears the plan cache: a plan made for a few nodes can take minutes on thousands. */
    public static void forgetPlans() {
        server().defaultDatabaseService().executeTransactionally("CALL db.clearQueryCaches()");
    }

    /** The operators by which a statement would be run now, such as {@code NodeUniqueIndexSeek}. */
    public static List<String> plan(Cypher cypher, Map<String, Object> parameters) {
        try (var transaction = server().defaultDatabaseService().beginTx();
                Result result = transaction.execute(EXPLAIN + cypher.text(), parameters)) {
            List<String> operators = new ArrayList<>();
            Deque<ExecutionPlanDescription> left = new ArrayDeque<>(List.of(result.getExecutionPlanDescription()));
            while (!left.isEmpty()) {
                ExecutionPlanDescription plan = left.pop();
                operators.add(plan.getName());
                left.addAll(plan.getChildren());
            }
            return operators;
        }
    }

    /** How often a statement reads something from the store when it runs to its end. */
    public static long hits(Cypher cypher, Map<String, Object> parameters) {
        try (var transaction = server().defaultDatabaseService().beginTx();
                Result result = transaction.execute("PROFILE " + cypher.text(), parameters)) {
            while (result.hasNext()) {
                result.next();
            }
            long hits = 0;
            Deque<ExecutionPlanDescription> left = new ArrayDeque<>(List.of(result.getExecutionPlanDescription()));
            while (!left.isEmpty()) {
                ExecutionPlanDescription plan = left.pop();
                hits += plan.getProfilerStatistics().getDbHits();
                left.addAll(plan.getChildren());
            }
            return hits;
        }
    }

    /** What the server would remark on a statement, such as a relationship type that does not exist. */
    public static List<String> remarks(Cypher cypher) {
        try (var transaction = server().defaultDatabaseService().beginTx();
                Result result = transaction.execute("EXPLAIN " + cypher.text())) {
            List<String> remarks = new ArrayList<>();
            result.getGqlStatusObjects().forEach(status -> {
                // 00 and 02 say that it went well.
                if (!status.gqlStatus().startsWith("00") && !status.gqlStatus().startsWith("02")) {
                    remarks.add(status.statusDescription());
                }
            });
            return remarks;
        }
    }

    /** Runs work while each transaction may take no more than some bytes of memory. */
    static void withTransactionMemory(long bytes, Runnable work) {
        Config config = ((GraphDatabaseAPI) server().defaultDatabaseService())
                .getDependencyResolver()
                .resolveDependency(Config.class);
        Long before = config.get(GraphDatabaseSettings.memory_transaction_max_size);
        config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, bytes, "test");
        try {
            work.run();
        } finally {
            config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, before, "test");
        }
    }

    /** Grows with every transaction that writes. */
    public static long lastCommit() {
        return ((GraphDatabaseAPI) server().defaultDatabaseService())
                .getDependencyResolver()
                .resolveDependency(TransactionIdStore.class)
                .getLastCommittedTransactionId();
    }

    /** Drops all constraints and indexes, as on a server that was never loaded. */
    public static void dropSchema() {
        try (var transaction = server().defaultDatabaseService().beginTx()) {
            transaction.schema().getConstraints().forEach(ConstraintDefinition::drop);
            transaction.commit();
        }
        try (var transaction = server().defaultDatabaseService().beginTx()) {
            for (IndexDefinition index : transaction.schema().getIndexes()) {
                // Every database is born with its look-up of labels and types.
                if (index.getIndexType() != IndexType.LOOKUP) {
                    index.drop();
                }
            }
            transaction.commit();
        }
    }

    /** The repository's folder of statements. */
    public static Path cypher() {
        return Path.of("cypher").toAbsolutePath();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        FIRST.close();
        SECOND.close();
    }

    static void useFirst() {
        USED.remove();
    }

    static void useSecond() {
        USED.set(SECOND);
    }

    private static Neo4j server() {
        return USED.get().server();
    }
}
