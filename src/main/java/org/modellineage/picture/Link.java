package org.modellineage.picture;

import java.util.List;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/**
 * A link of a picture, from a child to a parent.
 *
 * @param child the id of the child's box
 * @param parent the id of the parent's box, drawn above the child or to its left
 * @param channel what the parent passes on to the child
 * @param status the status of the statement
 * @param label what the parent did, in a few words, such as {@code taught · 800,000 samples}
 * @param detail further details; may be empty
 * @param citations the sources
 */
public record Link(
        String child,
        String parent,
        Channel channel,
        Status status,
        String label,
        String detail,
        List<CitedSource> citations) {

    public Link {
        citations = List.copyOf(citations);
    }
}
