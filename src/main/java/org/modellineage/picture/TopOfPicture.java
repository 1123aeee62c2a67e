package org.modellineage.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is shown of a picture that is too large to be read: what lies nearest to what was asked for. */
final class TopOfPicture {

    /** More nodes than this cannot be read in one picture. */
    static final int MOST = 400;

    private TopOfPicture() {}

    /** The picture itself when it has no more boxes than given; otherwise so many of them, with a remark that says what is left out. */
    static Picture of(Picture picture, int most) {
        if (picture.boxes().size() <= most) {
            return picture;
        }
        Set<String> kept = nearest(picture, most);
        List<Box> boxes =
                picture.boxes().stream().filter(box -> kept.contains(box.id())).toList();
        List<Link> links = picture.links().stream()
                .filter(link -> kept.contains(link.child()) && kept.contains(link.parent()))
                .toList();
        List<String> remarks = new ArrayList<>(picture.remarks());
        remarks.add(String.format(
                "Shows the %,d nodes nearest to the start; left out: %,d more nodes and %,d more links.",
                boxes.size(),
                picture.boxes().size() - boxes.size(),
                picture.links().size() - links.size()));
        return new Picture(picture.title(), boxes, links, remarks);
    }

    /** The chronicle itself when it has no more moments than given; otherwise so many of the first. */
    static Chronicle of(Chronicle chronicle, int most) {
        int all = chronicle.moments().size();
        if (all <= most) {
            return chronicle;
        }
        List<String> remarks = new ArrayList<>(chronicle.remarks());
        remarks.add(String.format("Shows the first %,d entries; left out: %,d later ones.", most, all - most));
        return new Chronicle(chronicle.title(), chronicle.moments().subList(0, most), remarks);
    }

    private static Set<String> nearest(Picture picture, int most) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (Link link : picture.links()) {
            neighbours.computeIfAbsent(link.child(), id -> new ArrayList<>()).add(link.parent());
            neighbours.computeIfAbsent(link.parent(), id -> new ArrayList<>()).add(link.child());
        }
        Set<String> kept = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>();
        picture.boxes().stream().filter(Box::asked).map(Box::id).forEach(next::add);
        spread(next, neighbours, kept, most);
        // what does not hang together with it comes last, in the order of the answer
        for (Box box : picture.boxes()) {
            next.add(box.id());
            spread(next, neighbours, kept, most);
        }
        return kept;
    }

    private static void spread(Deque<String> next, Map<String, List<String>> neighbours, Set<String> kept, int most) {
        while (!next.isEmpty() && kept.size() < most) {
            String id = next.remove();
            if (kept.add(id)) {
                next.addAll(neighbours.getOrDefault(id, List.of()));
            }
        }
        next.clear();
    }
}
