package org.modellineage.gate.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a policy does about something, from mild to strict. */
public enum Action {
    PASS,
    NOTE,
    FAIL;

    /** The words for them in policies. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Action::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Action of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The milder one of two. */
    public Action atMost(Action other) {
        return compareTo(other) < 0 ? this : other;
    }
}
