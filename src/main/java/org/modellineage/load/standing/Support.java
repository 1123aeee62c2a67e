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

/** How many independent voices say at least what a claim says, day by day. */
final class Support {

    private final SourceRelations relations;
    private final Map<List<Object>, List<RankedClaim>> comparable = new HashMap<>();
    private final Map<Wording, SortedMap<String, Integer>> counted = new HashMap<>();

    /**
     * Prepares to count the voices on one subject.
     *
     * @param claims all claims about it
     * @param relations of all sources that make them
     */
    Support(List<RankedClaim> claims, SourceRelations relations) {
        this.relations = relations;
        for (RankedClaim claim : claims) {
            if (claim.stands()) {
                comparable
                        .computeIfAbsent(Wording.of(claim.evidence()).statement(), same -> new ArrayList<>(1))
                        .add(claim);
            }
        }
    }

    /** The days from which another number of voices supports a claim; none when it is denied or retracted. */
    List<String> byDay(RankedClaim claim) {
        Days.Values support = new Days.Values();
        if (claim.stands()) {
            counted.computeIfAbsent(Wording.of(claim.evidence()), this::count)
                    .tailMap(claim.publishedBy())
                    .forEach(support::from);
        }
        return support.entries();
    }

    private SortedMap<String, Integer> count(Wording wording) {
        List<RankedClaim> saying = comparable.getOrDefault(wording.statement(), List.of()).stream()
                .filter(claim -> Wording.of(claim.evidence()).saysAtLeast(wording))
                .toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String day : days(saying)) {
            Map<String, Set<String>> restsOn = new HashMap<>();
            for (RankedClaim claim : RankedClaim.publishedBy(day, saying)) {
                restsOn.computeIfAbsent(claim.evidence().source(), source -> new HashSet<>())
                        .addAll(claim.evidence().restsOn());
            }
            counts.put(day, Voices.count(relations, day, restsOn));
        }
        return counts;
    }

    /** The days on which the number may change: a claim or a relation between sources comes or goes. */
    private SortedSet<String> days(List<RankedClaim> saying) {
        SortedSet<String> days = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (RankedClaim claim : saying) {
            days.add(claim.publishedBy());
            sources.add(claim.evidence().source());
            heard.add(claim.evidence().source());
            heard.addAll(claim.evidence().restsOn());
        }
        if (sources.size() > 1) {
            String first = days.first();
            Set<Relation> relevant = relations.taken(heard, always -> true);
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
