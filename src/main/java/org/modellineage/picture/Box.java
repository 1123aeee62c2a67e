package org.modellineage.picture;

/**
 * A node of a picture.
 *
 * @param id its id; never shown
 * @param name its name as in the data, which may be any text
 * @param kind its kind, such as {@code model} or {@code dataset}; empty when unknown
 * @param remarks short remarks, such as {@code 2025-01-20} or {@code trained from scratch}; may be empty
 * @param released false for what was never published
 * @param asked whether the question was about it
 */
public record Box(String id, String name, String kind, String remarks, boolean released, boolean asked) {}
