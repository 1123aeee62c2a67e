package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.standing.SourceRelations.Relation;
import org.modellineage.load.storage.Days;

/** Counts, day by day, the independent sources that state at least as much as a claim. */
final class SupportByDay {

    private final SourceRelations relations;
    private final Map<List<Object>, List<RankedClaim>> comparable = new HashMap<>();
    private final Map<ClaimContent, SortedMap<String, Integer>> counted = new HashMap<>();

    /**
     * Prepares the count for one subject.
     *
     * @param claims all claims about it
     * @param relations the relations of all sources of the claims
     */
    SupportByDay(List<RankedClaim> claims, SourceRelations relations) {
        this.relations = relations;
        for (RankedClaim claim : claims) {
            if (claim.stands()) {
                comparable
                        .computeIfAbsent(ClaimContent.of(claim.node()).statement(), same -> new ArrayList<>(1))
                        .add(claim);
            }
        }
    }

    /**
     * The days from which the number of independent sources for a claim changes; empty when the claim is denied or
     * retracted.
     */
    List<String> byDay(RankedClaim claim) {
        Days.Values support = new Days.Values();
        if (claim.stands()) {
            counted.computeIfAbsent(ClaimContent.of(claim.node()), this::count)
                    .tailMap(claim.publishedBy())
                    .forEach(support::from);
        }
        return support.entries();
    }

    private SortedMap<String, Integer> count(ClaimContent content) {
        List<RankedClaim> saying = comparable.getOrDefault(content.statement(), List.of()).stream()
                .filter(claim -> ClaimContent.of(claim.node()).implies(content))
                .toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String day : days(saying)) {
            Map<String, Set<String>> restsOn = new HashMap<>();
            for (RankedClaim claim : RankedClaim.publishedBy(day, saying)) {
                restsOn.computeIfAbsent(claim.node().source(), source -> new HashSet<>())
                        .addAll(claim.node().restsOn());
            }
            counts.put(day, IndependentSources.count(relations, day, restsOn));
        }
        return counts;
    }

    /** The days on which the number may change, because a claim or a relation between sources begins or ends. */
    private SortedSet<String> days(List<RankedClaim> saying) {
        SortedSet<String> days = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (RankedClaim claim : saying) {
            days.add(claim.publishedBy());
            sources.add(claim.node().source());
            heard.add(claim.node().source());
            heard.addAll(claim.node().restsOn());
        }
        if (sources.size() > 1) {
            String first = days.first();
            Set<Relation> relevant = relations.reused(heard, always -> true);
            relevant.stream().map(Relation::to).toList().forEach(heard::add);
            heard.forEach(source -> relevant.addAll(relations.of(source)));
            relevant.forEach(relation -> {
                days.add(relation.since());
                days.add(relation.until());
            });
            days.remove(Days.OPEN);
            return days.tailSet(first);
        }
        return days;
    }
}
