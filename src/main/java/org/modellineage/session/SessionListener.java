package org.modellineage.session;

import org.modellineage.load.Progress;

/** Receives what a session does before it answers: starting the local server and loading the shipped collections. */
public interface SessionListener {

    /** Ignores everything. */
    SessionListener NONE = new SessionListener() {};

    /** Receives a line for each step that takes time. */
    default void step(String line) {}

    /** Receives a line for each problem in the shipped collections. */
    default void problem(String line) {}

    /** Returns the receiver of a collection's progress while it is loaded. */
    default Progress loading(String collection) {
        return Progress.NONE;
    }
}
