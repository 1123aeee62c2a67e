package org.modellineage.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Reduces a picture to the boxes nearest to those that the question was about. */
final class NearestBoxes {

    private final Picture picture;
    private final int most;
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Set<String> kept = new LinkedHashSet<>();

    private NearestBoxes(Picture picture, int most) {
        this.picture = picture;
        this.most = most;
    }

    /**
     * The boxes at the fewest steps, in either direction, from those that the question was about; among equals, the
     * first in the answer. Without any such box, the search starts from the first one.
     */
    static Picture of(Picture picture, int most) {
        if (picture.boxes().size() <= most) {
            return picture;
        }
        NearestBoxes top = new NearestBoxes(picture, most);
        top.readNeighbours();
        top.spread(asked(picture));
        for (Box box : picture.boxes()) {
            top.spread(List.of(box.id()));
        }
        return top.kept();
    }

    /** The boxes within so many steps of those that the question was about; all if it was about none. */
    static Picture within(Picture picture, int steps) {
        NearestBoxes near = new NearestBoxes(picture, picture.boxes().size());
        near.readNeighbours();
        near.kept.addAll(asked(picture));
        if (near.kept.isEmpty()) {
            return picture;
        }
        for (int step = 0; step < steps; step++) {
            for (String id : List.copyOf(near.kept)) {
                near.kept.addAll(near.neighbours.getOrDefault(id, List.of()));
            }
        }
        return near.part(picture.remarks());
    }

    private static List<String> asked(Picture picture) {
        return picture.boxes().stream().filter(Box::asked).map(Box::id).toList();
    }

    private void readNeighbours() {
        for (Link link : picture.links()) {
            neighbours.computeIfAbsent(link.child(), any -> new ArrayList<>()).add(link.parent());
            neighbours.computeIfAbsent(link.parent(), any -> new ArrayList<>()).add(link.child());
        }
    }

    private void spread(List<String> from) {
        Queue<String> next = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>(from);
        while (!next.isEmpty() && kept.size() < most) {
            String id = next.remove();
            kept.add(id);
            for (String neighbour : neighbours.getOrDefault(id, List.of())) {
                if (!kept.contains(neighbour) && seen.add(neighbour)) {
                    next.add(neighbour);
                }
            }
        }
    }

    private Picture kept() {
        Picture part = part(picture.remarks());
        int boxes = part.boxes().size();
        String leftOut = "The picture shows the " + boxes + " boxes nearest to what was asked; "
                + counted(picture.boxes().size() - boxes, "box", "boxes") + " and "
                + counted(picture.links().size() - part.links().size(), "link", "links")
                + " farther away are left out.";
        List<String> remarks = new ArrayList<>(picture.remarks());
        remarks.add(0, leftOut);
        return part(remarks);
    }

    private Picture part(List<String> remarks) {
        List<Box> boxes =
                picture.boxes().stream().filter(box -> kept.contains(box.id())).toList();
        List<Link> links = picture.links().stream()
                .filter(link -> kept.contains(link.child()) && kept.contains(link.parent()))
                .toList();
        return new Picture(picture.title(), boxes, links, remarks);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
