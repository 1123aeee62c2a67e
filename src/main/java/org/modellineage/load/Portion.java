package org.modellineage.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.Changes.Difference;
import org.modellineage.load.standing.SourceRelations;

/**
 * The part of a change that one transaction can hold. After each portion the graph is consistent and holds a part of
 * the collection, so that an interrupted load continues there. Removals and updates come first, then entities, then
 * claims; claims on relations between sources come before the others, whose support depends on them.
 *
 * @param records what the collection holds after it
 * @param changes what it writes and removes
 * @param last whether it completes the change
 */
record Portion(CollectionRecords records, Changes changes, boolean last) {

    private static final Difference NOTHING = new Difference(List.of(), List.of(), List.of(), 0);

    /**
     * The next portion.
     *
     * @param changes all remaining changes
     * @param largest the largest number of records to write or remove
     */
    static Portion next(Changes changes, CollectionRecords records, StoredCollection stored, int largest) {
        if (changes.size() <= largest) {
            return new Portion(records, changes, true);
        }
        Set<String> kept = new HashSet<>(records.claims().keySet());
        changes.claims().written().forEach(kept::remove);
        List<String> leaving = Stream.concat(changes.claims().removed().stream(), changes.claims().updated().stream())
                .toList();
        if (!leaving.isEmpty()) {
            List<String> removed = bySubject(leaving, id -> stored.subjects().getOrDefault(id, ""), largest);
            return new Portion(records.withClaims(kept), changed(NOTHING, NOTHING, removing(removed)), false);
        }
        Difference entities = changes.entities().written(largest);
        Difference sources =
                changes.sources().written(largest - (int) entities.written().count());
        if (!entities.isEmpty() || !sources.isEmpty()) {
            return new Portion(records.withClaims(kept), changed(entities, sources, NOTHING), false);
        }
        if (changes.claims().added().isEmpty()) {
            return new Portion(records, changes, true);
        }
        Map<Boolean, List<String>> onSources = changes.claims().added().stream()
                .collect(Collectors.partitioningBy(
                        id -> SourceRelations.include(claim(records, id).node().predicate())));
        List<String> first = Objects.requireNonNull(onSources.get(true));
        List<String> added = bySubject(
                first.isEmpty() ? Objects.requireNonNull(onSources.get(false)) : first,
                id -> claim(records, id).subject(),
                largest);
        kept.addAll(added);
        return new Portion(records.withClaims(kept), changed(NOTHING, NOTHING, adding(added)), false);
    }

    /** All claims about as many subjects as fit, but about one at least. */
    private static List<String> bySubject(List<String> claims, Function<String, String> subject, int largest) {
        Map<String, List<String>> subjects = claims.stream().collect(Collectors.groupingBy(subject));
        List<String> taken = new ArrayList<>();
        for (String each :
                subjects.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            List<String> more = subjects.getOrDefault(each, List.of());
            if (!taken.isEmpty() && taken.size() + more.size() > largest) {
                break;
            }
            taken.addAll(more);
        }
        return taken;
    }

    private static ClaimRecord claim(CollectionRecords records, String id) {
        return Objects.requireNonNull(records.claims().get(id));
    }

    private static Changes changed(Difference entities, Difference sources, Difference claims) {
        return new Changes(true, entities, sources, claims);
    }

    private static Difference adding(List<String> ids) {
        return new Difference(ids, List.of(), List.of(), 0);
    }

    private static Difference removing(List<String> ids) {
        return new Difference(List.of(), List.of(), ids, 0);
    }
}
