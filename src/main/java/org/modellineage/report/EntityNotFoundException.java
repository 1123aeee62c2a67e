package org.modellineage.report;

import java.util.List;

/** A name belongs to no entity, or to several. */
public final class EntityNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Candidate> candidates;
    private final boolean ambiguous;

    /**
     * An entity that the user may have meant.
     *
     * @param kind its label, such as {@code Model}
     */
    public record Candidate(String id, String name, String kind) {}

    EntityNotFoundException(String message, boolean ambiguous, List<Candidate> candidates) {
        super(message);
        this.ambiguous = ambiguous;
        this.candidates = List.copyOf(candidates);
    }

    /** The entities with the name when it is ambiguous, otherwise entities with similar names, the nearest first. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Whether several entities have the name. */
    public boolean ambiguous() {
        return ambiguous;
    }
}
