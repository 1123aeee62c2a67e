package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Seeds;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.load.PlainStanding.Edge;
import org.modellineage.load.standing.ClaimNode;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.Relationship;
import org.modellineage.load.standing.SourceRelations;
import org.modellineage.load.standing.Standing;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Collection;

/**
 * What stands by days, worked out for all sources at once, is on any day what the sources published by that day make,
 * worked out in the plainest way. {@code -Dseeds=17} tries one seed, {@code -Dseeds=1..10000} more.
 */
@WithoutGraph
class StandingDaysTest {

    static LongStream seeds() {
        return Seeds.upTo(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standsAsIfLaterSourcesWereNotThere(long seed) {
        DatedCollections collections = new DatedCollections(seed);
        List<Standing> standing = standing(CollectionRecords.of(collections.whole()));
        SourceRelations relations = new SourceRelations();
        standing.forEach(each -> each.relationships().forEach(relations::add));
        for (String day : List.of(collections.someDay(), collections.someDay(), Days.UNDATED)) {
            Collection then = collections.upTo(day);
            PlainStanding plain = new PlainStanding(then);
            String description = "seed " + seed + " on " + day;
            assertThat(edges(standing, day)).as(description).isEqualTo(plain.edges());
            assertThat(values(standing, relations, day)).as(description).isEqualTo(plain.standingClaims());
            assertThat(support(standing, relations, day)).as(description).isEqualTo(plain.support());
            assertThat(byDay(standing, day)).as(description).isEqualTo(plain.releaseDates());
        }
    }

    private static List<Standing> standing(CollectionRecords records) {
        Declarations declarations = new Declarations();
        records.sources().forEach(declarations::add);
        records.entities().forEach(declarations::add);
        List<Standing> standing = new ArrayList<>();
        List<ClaimNode> nodes =
                records.claims().values().stream().map(ClaimRecord::node).toList();
        TreeSet<String> ids = new TreeSet<>(records.entities().keySet());
        ids.addAll(records.sources().keySet());
        for (String id : ids) {
            standing.add(new Standing(
                    id,
                    declarations,
                    nodes.stream().filter(claim -> claim.subject().equals(id)).toList()));
        }
        return standing;
    }

    private static Map<List<String>, Edge> edges(List<Standing> standing, String day) {
        Map<List<String>, Edge> edges = new TreeMap<>(PlainStanding.IN_ORDER);
        for (Standing each : standing) {
            for (Relationship relationship : each.relationships()) {
                if (isIn(relationship.since(), relationship.until(), day)) {
                    Map<String, Object> qualifiers = new TreeMap<>(relationship.properties());
                    qualifiers.keySet().removeAll(PlainStanding.NO_QUALIFIERS);
                    Edge before = edges.put(
                            List.of(relationship.subject(), relationship.type(), relationship.object()),
                            new Edge(
                                    Objects.toString(relationship.properties().get("status")),
                                    Objects.toString(relationship.properties().get("method")),
                                    qualifiers));
                    assertThat(before).as("one at a time").isNull();
                }
            }
        }
        return edges;
    }

    private static Set<String> values(List<Standing> standing, SourceRelations relations, String day) {
        TreeSet<String> claims = new TreeSet<>();
        for (Standing each : standing) {
            each.computed(relations, claim -> true)
                    .filter(claim -> claim.properties().containsKey("standsFrom"))
                    .filter(claim -> isIn(
                            Objects.toString(claim.properties().get("standsFrom")),
                            Objects.toString(claim.properties().get("standsUntil")),
                            day))
                    .forEach(claim -> claims.add(claim.id()));
        }
        return claims;
    }

    private static Map<String, Integer> support(List<Standing> standing, SourceRelations relations, String day) {
        Map<String, Integer> support = new TreeMap<>();
        for (Standing each : standing) {
            each.computed(relations, claim -> claim.publishedBy().compareTo(day) <= 0)
                    .filter(claim -> claim.properties().containsKey("supportByDay"))
                    .forEach(claim -> support.put(
                            claim.id(),
                            Integer.valueOf(lookUp(claim.properties().get("supportByDay"), day))));
        }
        return support;
    }

    private static Map<String, String> byDay(List<Standing> standing, String day) {
        Map<String, String> dates = new TreeMap<>();
        for (Standing each : standing) {
            Object byDay = each.properties().get("releasedOnByDay");
            if (byDay != null && !lookUp(byDay, day).isEmpty()) {
                dates.put(each.id(), lookUp(byDay, day));
            }
        }
        return dates;
    }

    /** As statements do: the last entry that is not later than the day. */
    private static String lookUp(Object entries, String day) {
        String last = "";
        for (Object entry : (List<?>) entries) {
            if (entry.toString().compareTo(day + "~") < 0) {
                last = entry.toString().substring(11);
            }
        }
        return last;
    }

    private static boolean isIn(String since, String until, String day) {
        return since.compareTo(day) <= 0 && day.compareTo(until) < 0;
    }
}
