package org.modellineage.picture;

/**
 * A node of a picture.
 *
 * @param id what tells it from others; never shown
 * @param name its name, as the data has it: any text at all
 * @param kind its kind in words, such as {@code model} or {@code dataset}; empty when nobody says
 * @param remarks what sets it apart, such as {@code 2025-01-20} or {@code trained from scratch}; may be empty
 * @param released false for what was never published
 * @param asked whether the picture is about it
 */
public record Box(String id, String name, String kind, String remarks, boolean released, boolean asked) {}
