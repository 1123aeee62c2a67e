package org.modellineage.picture.mermaid;

/**
 * A diagram in Mermaid's language.
 *
 * @param text all of it
 * @param links how many links it draws
 */
record MermaidDiagram(String text, int links) {

    /** Mermaid refuses more, and lets no diagram raise that limit. */
    static final int MOST_LINKS = 500;
}
