package org.modellineage.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the graph of the test run holds of a model and all that it came from, asked in Cypher and not through the exporters.
 * Entities have the name by which any two graphs know them: the hub id, or else the name.
 *
 * @param steps {@code child < relation, channel, status < parent} for each step, those that are denied included
 * @param licences {@code licensed: licence}
 * @param origins {@code model: origin} of those whose weights come from no other model
 */
record FamilyInGraph(Set<String> steps, Set<String> licences, Set<String> origins) {

    private static final String KEY = "CASE WHEN %1$s.hubId IS NULL THEN %1$s.name ELSE toLower(%1$s.hubId) END";

    private record Step(String child, String relation, String channel, String status, String parent) {

        boolean isDenied() {
            return status.equals("denied") || status.equals("retracted");
        }
    }

    /**
     * The family of what has a name.
     *
     * @param root the hub id in lower case, or else the name
     */
    static FamilyInGraph of(String root) throws IOException {
        List<Step> all = new ArrayList<>();
        for (JsonNode row : rows("MATCH (c)-[s:FROM {until: 'open'}]->(p) WHERE false IN s.checkpoints RETURN "
                + KEY.formatted("c") + " AS child, s.kind AS relation, s.channel AS channel, s.status AS status, "
                + KEY.formatted("p") + " AS parent, c:Model AND p:Model AS models")) {
            // Between models, what one learned from another's data is told as learned from the other.
            boolean throughData = row.path("models").asBoolean()
                    && row.path("channel").asText().equals("outputs");
            all.add(new Step(
                    row.path("child").asText(),
                    throughData ? "outputs" : row.path("relation").asText(),
                    row.path("channel").asText(),
                    row.path("status").asText(),
                    row.path("parent").asText()));
        }
        Set<String> members = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String next = open.poll();
            if (members.add(next)) {
                all.stream()
                        .filter(step -> step.child().equals(next) && !step.isDenied())
                        .forEach(step -> open.add(step.parent()));
                if (next.equals(root)) {
                    rows("MATCH (m)-[o:MEMBER_OF {until: 'open'}]->(s) WHERE o.stands RETURN " + KEY.formatted("m")
                                    + " AS member, " + KEY.formatted("s") + " AS series")
                            .stream()
                            .filter(row -> row.path("series").asText().equals(root))
                            .forEach(row -> open.add(row.path("member").asText()));
                }
            }
        }
        Set<String> steps = new TreeSet<>();
        all.stream()
                .filter(step -> members.contains(step.child()))
                .map(step -> step.child() + " < " + step.relation() + ", " + step.channel() + ", " + step.status()
                        + " < " + step.parent())
                .forEach(steps::add);
        Set<String> licences = new TreeSet<>();
        for (JsonNode row :
                rows("MATCH (m:Model|Dataset)-[u:LICENSED_UNDER {until: 'open'}]->(l) WHERE u.stands RETURN "
                        + KEY.formatted("m") + " AS member, l.name AS licence")) {
            if (members.contains(row.path("member").asText())) {
                licences.add(row.path("member").asText() + ": "
                        + row.path("licence").asText().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> origins = new TreeSet<>();
        for (JsonNode row : rows("MATCH (m:Model) WHERE m.weightsOriginByDay IS NOT NULL RETURN " + KEY.formatted("m")
                + " AS member, last(split(m.weightsOriginByDay[-1], ' ')) AS origin")) {
            if (members.contains(row.path("member").asText())) {
                origins.add(
                        row.path("member").asText() + ": " + row.path("origin").asText());
            }
        }
        return new FamilyInGraph(steps, licences, origins);
    }

    /** The names of the members, the root first. */
    static String key(String id) throws IOException {
        return rows("MATCH (e:Entity {id: '" + id + "'}) RETURN " + KEY.formatted("e") + " AS name")
                .get(0)
                .path("name")
                .asText();
    }

    private static List<JsonNode> rows(String statement) throws IOException {
        String json = Lineage.configured()
                .run("query", statement, "--format", "json")
                .answered()
                .out();
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(json).path("rows").forEach(rows::add);
        return rows;
    }
}
