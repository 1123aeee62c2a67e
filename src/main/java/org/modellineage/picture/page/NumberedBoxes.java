package org.modellineage.picture.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.picture.Box;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;

/** Numbers the boxes of a picture for its page: an id from the data may hold breaks, which browsers change in attributes. */
final class NumberedBoxes {

    private NumberedBoxes() {}

    /** The picture with the place of each box in it as its id. */
    static Picture of(Picture picture) {
        Map<String, String> numbers = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (Box box : picture.boxes()) {
            String number = Integer.toString(boxes.size());
            numbers.put(box.id(), number);
            boxes.add(new Box(number, box.name(), box.kind(), box.remarks(), box.released(), box.asked()));
        }
        List<Link> links = picture.links().stream()
                .map(link -> new Link(
                        numbers.getOrDefault(link.child(), link.child()),
                        numbers.getOrDefault(link.parent(), link.parent()),
                        link.channel(),
                        link.status(),
                        link.label(),
                        link.detail(),
                        link.evidence()))
                .toList();
        return new Picture(picture.title(), boxes, links, picture.remarks());
    }
}
