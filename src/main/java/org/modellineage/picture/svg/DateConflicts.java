package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.Moment;

/** Finds moments that date the same event differently, and assigns each pair a track beside their lane for its line. */
final class DateConflicts {

    private DateConflicts() {}

    /** One conflict for each moment that is not preferred, with the nearest preferred moment of the same event. */
    static List<DateConflict> of(List<Moment> moments, FamilyLanes lanes) {
        Map<String, List<Integer>> winners = new HashMap<>();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).preferred()) {
                winners.computeIfAbsent(moments.get(i).thing(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        List<DateConflict> pairs = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            List<Integer> better = winners.get(moments.get(i).thing());
            if (!moments.get(i).preferred() && better != null) {
                int beaten = i;
                int winner = better.stream()
                        .min(Comparator.comparingInt(at -> Math.abs(at - beaten)))
                        .orElseThrow();
                pairs.add(new DateConflict(beaten, winner, 0));
            }
        }
        return apart(pairs, lanes);
    }

    private static List<DateConflict> apart(List<DateConflict> pairs, FamilyLanes lanes) {
        List<DateConflict> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt((DateConflict pair) -> pair.last() - pair.first())
                .thenComparingInt(DateConflict::first));
        List<DateConflict> placed = new ArrayList<>();
        for (DateConflict pair : sorted) {
            int track = 0;
            while (isTaken(placed, pair, track, lanes)) {
                track++;
            }
            placed.add(new DateConflict(pair.beaten(), pair.winner(), track));
        }
        return placed;
    }

    private static boolean isTaken(List<DateConflict> placed, DateConflict pair, int track, FamilyLanes lanes) {
        int column = lanes.of(pair.winner()).column();
        return placed.stream()
                .anyMatch(other -> other.track() == track
                        && lanes.of(other.winner()).column() == column
                        && other.first() <= pair.last()
                        && pair.first() <= other.last());
    }

    /**
     * Two moments that date the same event differently.
     *
     * @param beaten the index of the moment with less support
     * @param winner the index of the moment with more support
     * @param track the distance of their line from their lane, such that it crosses no other; from 0
     */
    record DateConflict(int beaten, int winner, int track) {

        int first() {
            return Math.min(beaten, winner);
        }

        int last() {
            return Math.max(beaten, winner);
        }
    }
}
