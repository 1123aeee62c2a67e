package org.modellineage.collection;

import java.util.List;

/**
 * The keys of the map of a claim. All but the place may also stand on the statement, for all its claims that say
 * nothing else.
 */
enum ClaimKey implements Key {
    AT("at", "the section, table, paragraph or line where the source says it, or a list of them"),
    STATUS("status", "how the source puts it forward; asserted when left out"),
    RANK("rank", "whether the claim stands against competing ones; normal when left out"),
    BECAUSE("because", "why the claim is preferred or deprecated"),
    METHOD("method", "how the claim was won; stated when left out"),
    ATTRIBUTED_TO("attributedTo", "id of the person, organization or source that is reported as saying it"),
    RESTS_ON("restsOn", "id of the source that this source names for this very sentence, or a list of them"),
    NOTE("note", "a curator's remark"),
    WITH("with", "what this source says beside it, instead of the statement's own qualifiers; {} for nothing");

    /** The keys that a statement may have on behalf of its claims. */
    static final List<ClaimKey> TERMS = List.of(STATUS, RANK, BECAUSE, METHOD, ATTRIBUTED_TO, RESTS_ON, NOTE);

    private final String word;
    private final String meaning;

    ClaimKey(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
