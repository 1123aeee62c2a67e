package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.CitedSource;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;

/** Pictures for tests. */
final class Drawn {

    private static final Channel[] CHANNELS = Channel.values();
    private static final Status[] STATUSES = Status.values();

    private Drawn() {}

    static Box box(String id) {
        return new Box(id, "Model " + id, "model", "2025-01-20", true, id.equals("0"));
    }

    static Link link(int child, int parent, Channel channel, Status status) {
        return new Link(
                Integer.toString(child),
                Integer.toString(parent),
                channel,
                status,
                "initialized from · rl (GRPO) · 800,000 samples",
                "",
                List.of(new CitedSource("paper", "The paper", status.word(), List.of("section 3"))));
    }

    /** Of a number of boxes, where each but the first is a parent of an earlier one, and some further links. */
    static Picture family(int boxes, int further, long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < boxes; i++) {
            links.add(any(Math.max(0, i - 1 - random.nextInt(6)), i, random));
        }
        for (int i = 0; i < further; i++) {
            links.add(any(random.nextInt(boxes), random.nextInt(boxes), random));
        }
        return new Picture("Family " + seed, boxes(boxes), links, List.of());
    }

    /** A number of boxes that all came from one. */
    static Picture star(int boxes) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < boxes; i++) {
            links.add(link(i, 0, Channel.WEIGHTS, Status.ASSERTED));
        }
        return new Picture("Star", boxes(boxes), links, List.of());
    }

    private static List<Box> boxes(int count) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String kind = i % 5 == 4 ? "dataset" : i % 11 == 10 ? "technique" : "model";
            boxes.add(new Box(Integer.toString(i), name(i), kind, "2025-01-20", i % 3 != 2, i == 0));
        }
        return boxes;
    }

    private static String name(int i) {
        return i % 7 == 3 ? "A model with quite a long name that goes on-and-on-" + i : "Model " + i;
    }

    private static Link any(int child, int parent, Random random) {
        Status status = random.nextInt(4) == 0 ? STATUSES[random.nextInt(STATUSES.length)] : Status.ASSERTED;
        return link(child, parent, CHANNELS[random.nextInt(CHANNELS.length)], status);
    }
}
