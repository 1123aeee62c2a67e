package org.modellineage.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/** Folds boxes of the same kind that have the same steps from the same parents and to the same children into one. */
final class Siblings {

    /** Two boxes are as easily read as one. */
    private static final int LEAST = 3;

    private final Picture picture;
    private final Map<String, Box> groups = new HashMap<>();

    private Siblings(Picture picture) {
        this.picture = picture;
    }

    static Picture folded(Picture picture) {
        Siblings siblings = new Siblings(picture);
        siblings.alike().stream().filter(alike -> alike.size() >= LEAST).forEach(siblings::group);
        return siblings.groups.isEmpty() ? picture : siblings.folded();
    }

    /** The boxes that have steps, together with those that have the same kind and the same steps. */
    private Collection<List<Box>> alike() {
        Map<String, Set<Step>> steps = new HashMap<>();
        for (Link link : picture.links()) {
            steps.computeIfAbsent(link.child(), any -> new LinkedHashSet<>()).add(Step.toParent(link));
            steps.computeIfAbsent(link.parent(), any -> new LinkedHashSet<>()).add(Step.toChild(link));
        }
        Map<List<Object>, List<Box>> alike = new LinkedHashMap<>();
        for (Box box : picture.boxes()) {
            Set<Step> its = steps.getOrDefault(box.id(), Set.of());
            if (!its.isEmpty() && !box.asked()) {
                alike.computeIfAbsent(List.of(box.kind(), box.released(), its), any -> new ArrayList<>())
                        .add(box);
            }
        }
        return alike.values();
    }

    private void group(List<Box> boxes) {
        Box first = boxes.get(0);
        String kind = first.kind().isEmpty() ? "box" : first.kind();
        String names = boxes.stream().map(Box::name).collect(Collectors.joining(", "));
        Box group = new Box(
                "siblings of " + first.id(),
                boxes.size() + " " + plural(kind) + ": " + names,
                first.kind(),
                "",
                first.released(),
                false,
                boxes);
        boxes.forEach(box -> groups.put(box.id(), group));
    }

    private static String plural(String kind) {
        return switch (kind) {
            case "person" -> "people";
            case "box" -> "boxes";
            case "hardware" -> kind;
            default -> kind + "s";
        };
    }

    private Picture folded() {
        Set<Box> boxes = new LinkedHashSet<>();
        picture.boxes().forEach(box -> boxes.add(groups.getOrDefault(box.id(), box)));
        List<Link> links = new ArrayList<>();
        Map<List<Object>, Integer> places = new HashMap<>();
        for (Link link : picture.links()) {
            Box child = groups.get(link.child());
            Box parent = groups.get(link.parent());
            if (child == null && parent == null) {
                links.add(link);
                continue;
            }
            Link joined = new Link(
                    child == null ? link.child() : child.id(),
                    parent == null ? link.parent() : parent.id(),
                    link.channel(),
                    link.status(),
                    link.label(),
                    link.detail(),
                    link.citations());
            List<Object> same =
                    List.of(joined.child(), joined.parent(), joined.channel(), joined.status(), joined.label());
            Integer place = places.putIfAbsent(same, links.size());
            if (place == null) {
                links.add(joined);
            } else {
                links.set(place, together(links.get(place), joined));
            }
        }
        return new Picture(picture.title(), List.copyOf(boxes), links, picture.remarks());
    }

    /** A link for two that differ in their sources and details only. */
    private static Link together(Link one, Link other) {
        Set<CitedSource> citations = new LinkedHashSet<>(one.citations());
        citations.addAll(other.citations());
        String detail = one.detail().equals(other.detail()) || other.detail().isEmpty()
                ? one.detail()
                : one.detail().isEmpty() ? other.detail() : one.detail() + "; " + other.detail();
        return new Link(
                one.child(), one.parent(), one.channel(), one.status(), one.label(), detail, List.copyOf(citations));
    }

    /** What joins a box to another, seen from the first. */
    private record Step(boolean up, String other, Channel channel, Status status, String label) {

        static Step toParent(Link link) {
            return new Step(true, link.parent(), link.channel(), link.status(), link.label());
        }

        static Step toChild(Link link) {
            return new Step(false, link.child(), link.channel(), link.status(), link.label());
        }
    }
}
