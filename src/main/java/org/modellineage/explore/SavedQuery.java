package org.modellineage.explore;

/**
 * A saved query of Neo4j Browser.
 *
 * @param name the name of the question
 * @param content the statement; its first line is a comment, which Neo4j Browser shows as the name
 */
public record SavedQuery(String name, String content) {}
