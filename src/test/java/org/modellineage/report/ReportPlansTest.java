package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.ValueType;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Has the planner look at every report and lookup: it warns of nothing, and plans nothing that grows without need. */
@WithSecondGraph
class ReportPlansTest {

    /** Few by nature, and listed whole when a report is about all of them. */
    private static final List<String> MAY_BE_SCANNED = List.of(
            "source:Source",
            "model:Model",
            "collection:Collection",
            "conflict:Conflict",
            "subject:Entity(contested)",
            "entity:Entity");

    /** Enough that no index is read whole for being small. */
    private static final String MANY = """
            UNWIND range(1, 3000) AS i
            CREATE (model:Entity:Model {id: 'plan-' + i, name: 'plan ' + i, kind: 'Model', released: true, series: false})
              -[:NAMED]->(:Name {key: 'plan ' + i})
            CREATE (model)-[:DESCRIBED_BY {heldBy: 'plan', predicate: 'releasedOn', value: '2024-01-01', since: '2024-01-02',
              until: 'open', sources: ['plan']}]->(:Entity:Source {id: 'plan-source-' + i})
            CREATE (:Claim {id: 'plan-' + i, matter: 'plan-' + i, predicate: 'description', status: 'asserted',
              publishedBy: '2024-01-' + (10 + i % 20), value: 'plan ' + i})
            """;

    /** Claims on one matter of which each names the source of the next. */
    private static final String FEW = "(first) (...){0, } (claim)";

    /** What the loader derives beside the words of the model. */
    private static final List<String> DERIVED_TYPES = List.of("FROM", "CHECKPOINT_OF", "DESCRIBED_BY", "RESTS_ON");

    private static final List<String> DERIVED_PROPERTIES = List.of(
            "kind",
            "heldBy",
            "claim",
            "inlineClaims",
            "subjectAs",
            "objectAs",
            "precedence",
            "stands",
            "since",
            "until",
            "checkpoints",
            "summary",
            "via",
            "viaIds",
            "ofSeries",
            "sources",
            "sourceDays",
            "claims",
            "releasedOnByDay",
            "weightsOriginByDay",
            "url",
            "revisedOn",
            "publishedBy",
            "standsFrom",
            "standsUntil",
            "qualifiers",
            "remarks",
            "says",
            "matter",
            "supportByDay",
            "precedence");

    /** What a statement without a header takes. */
    private static final Map<String, Object> WITHOUT_HEADER = Map.ofEntries(
            Map.entry("text", "chat"),
            Map.entry("key", "chat"),
            Map.entry("prefix", "chat"),
            Map.entry("kinds", List.of("Model")),
            Map.entry("entity", "chat"),
            Map.entry("model", "chat"),
            Map.entry("asOf", "2024-12-31"),
            Map.entry("claim", "chat-f1"),
            Map.entry("subject", "chat"),
            Map.entry("start", "chat-"),
            Map.entry("ids", List.of("chat", "plan-1")),
            Map.entry("source", "plan-source-1"),
            Map.entry("most", 10));

    private static final Map<Path, ResultSummary> EXPLAINED = new HashMap<>();

    private static Driver driver;

    static List<Path> statements() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("reports", "lookup", "cite", "site")) {
            try (Stream<Path> found = Files.list(TestGraph.cypher().resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".cypher")).forEach(files::add);
            }
        }
        return Share.oneIn(4, files.stream().sorted().toList());
    }

    @BeforeAll
    static void connect() {
        ConnectionSettings settings = TestGraph.settings();
        driver = GraphDatabase.driver(settings.uri(), AuthTokens.basic(settings.username(), settings.password()));
        Family.load();
        nameTheVocabulary();
        try (Session session = driver.session()) {
            session.run(MANY).consume();
            session.run("CALL db.prepareForReplanning(60)").consume();
        }
    }

    @AfterAll
    static void disconnect() {
        driver.close();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readsThroughIndexesAndWithoutWarnings(Path file) {
        ResultSummary summary = explain(file);

        assertThat(summary.notifications()).isEmpty();
        assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
        assertThat(operators(summary.plan()))
                .allSatisfy(operator -> assertThat(operator)
                        .satisfiesAnyOf(
                                plain -> assertThat(plain)
                                        .doesNotStartWith("CartesianProduct")
                                        .doesNotContain("Scan"),
                                scan -> assertThat(scan)
                                        .matches("Node(ByLabel|Index)Scan.*")
                                        .satisfies(label ->
                                                assertThat(MAY_BE_SCANNED).anyMatch(label::contains))));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void followsLineageBreadthFirstAndNeverPathByPath(Path file) {
        assertThat(operators(explain(file).plan()))
                .filteredOn(operator ->
                        operator.startsWith("VarLength") || operator.startsWith("Repeat") || operator.contains("Path"))
                .filteredOn(operator -> !operator.contains("*0..1]") && !operator.contains(FEW))
                .allSatisfy(operator -> assertThat(operator).startsWith("VarLengthExpand(Pruning,BFS"));
    }

    private static ResultSummary explain(Path file) {
        return EXPLAINED.computeIfAbsent(file, ReportPlansTest::plan);
    }

    private static ResultSummary plan(Path file) {
        try (Session session = driver.session()) {
            Cypher cypher = Variant.read(file, name -> file.resolveSibling(name + ".cypher"));
            return session.run(TestGraph.EXPLAIN + cypher.text(), parameters(file, cypher))
                    .consume();
        }
    }

    /** What a report gets when it is asked with its example and its defaults; others get a text, an entity, a day and so on. */
    private static Map<String, Object> parameters(Path file, Cypher cypher) {
        if (!cypher.text().contains("// @view ")) {
            return WITHOUT_HEADER;
        }
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : QuestionReader.read(file.toString(), cypher).parameters()) {
            String text = parameter.positional() ? parameter.example() : parameter.defaultValue();
            parameters.put(parameter.name(), ParameterReader.read(parameter, List.of(text)));
        }
        return parameters;
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>();
        operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }

    /** Makes the database know every word of the model, so that only misspelt ones are warned of. */
    private static void nameTheVocabulary() {
        try (Session session = driver.session()) {
            for (EntityKind kind : EntityKind.values()) {
                session.run("CALL db.createLabel($name)", Map.of("name", kind.label()))
                        .consume();
            }
            for (RelationshipType type : RelationshipType.values()) {
                session.run("CALL db.createRelationshipType($name)", Map.of("name", type.name()))
                        .consume();
            }
            for (String type : DERIVED_TYPES) {
                session.run("CALL db.createRelationshipType($name)", Map.of("name", type))
                        .consume();
            }
            for (Qualifier qualifier : Qualifier.values()) {
                if (qualifier.type() == ValueType.ENTITY) {
                    session.run("CALL db.createRelationshipType($name)", Map.of("name", qualifier.name()))
                            .consume();
                }
            }
            session.run("CALL db.createRelationshipType('RESTS_ON')").consume();
            Stream.concat(
                            Stream.of(Property.values()).map(Property::word),
                            Stream.concat(
                                    Stream.of(Qualifier.values()).map(Qualifier::word), DERIVED_PROPERTIES.stream()))
                    .forEach(word -> session.run("CALL db.createProperty($name)", Map.of("name", word))
                            .consume());
        }
    }
}
