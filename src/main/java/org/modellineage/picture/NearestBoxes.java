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
        for (Link link : picture.links()) {
            top.neighbours
                    .computeIfAbsent(link.child(), any -> new ArrayList<>())
                    .add(link.parent());
            top.neighbours
                    .computeIfAbsent(link.parent(), any -> new ArrayList<>())
                    .add(link.child());
        }
        top.spread(picture.boxes().stream().filter(Box::asked).map(Box::id).toList());
        for (Box box : picture.boxes()) {
            top.spread(List.of(box.id()));
        }
        return top.kept();
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
        List<Box> boxes =
                picture.boxes().stream().filter(box -> kept.contains(box.id())).toList();
        List<Link> links = picture.links().stream()
                .filter(link -> kept.contains(link.child()) && kept.contains(link.parent()))
                .toList();
        String leftOut = "The picture shows the " + boxes.size() + " boxes nearest to what was asked; "
                + counted(picture.boxes().size() - boxes.size(), "box", "boxes") + " and "
                + counted(picture.links().size() - links.size(), "link", "links") + " farther away are left out.";
        List<String> remarks = new ArrayList<>(picture.remarks());
        remarks.add(0, leftOut);
        return new Picture(picture.title(), boxes, links, remarks);
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
