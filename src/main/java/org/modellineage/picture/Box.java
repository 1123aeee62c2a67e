package org.modellineage.picture;

import java.util.List;

/**
 * A node of a picture.
 *
 * @param id its id; never shown
 * @param name its name as in the data, which may be any text
 * @param kind its kind, such as {@code model} or {@code dataset}; empty when unknown
 * @param remarks short remarks, such as {@code 2025-01-20} or {@code trained from scratch}; may be empty
 * @param released false for what was never published
 * @param asked whether the question was about it
 * @param members the boxes that this one stands for; empty when it is one itself
 */
public record Box(
        String id, String name, String kind, String remarks, boolean released, boolean asked, List<Box> members) {

    public Box {
        members = List.copyOf(members);
    }

    /** A box that stands for itself. */
    public Box(String id, String name, String kind, String remarks, boolean released, boolean asked) {
        this(id, name, kind, remarks, released, asked, List.of());
    }

    /** The same under another id. */
    public Box withId(String other) {
        return new Box(other, name, kind, remarks, released, asked, members);
    }
}
