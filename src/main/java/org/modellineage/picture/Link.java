package org.modellineage.picture;

import java.util.List;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/**
 * A step between two nodes: the child and what it came from.
 *
 * @param child the id of the box that came from the other
 * @param parent the id of the box that the child came from; drawn above it, or to its left
 * @param channel what passes from the parent to the child
 * @param status how sure it is
 * @param label what the parent did, in a few words, such as {@code taught · 800,000 samples}
 * @param detail the rest of what is known of how; may be empty
 * @param citations who says so
 */
public record Link(
        String child,
        String parent,
        Channel channel,
        Status status,
        String label,
        String detail,
        List<Citation> citations) {

    public Link {
        citations = List.copyOf(citations);
    }
}
