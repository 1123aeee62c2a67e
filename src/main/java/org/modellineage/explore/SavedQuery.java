package org.modellineage.explore;

/**
 * A question as Neo4j Browser keeps it.
 *
 * @param name the question's name
 * @param content the statement; its first line is a comment, which Neo4j Browser shows as the name
 */
public record SavedQuery(String name, String content) {}
