package org.modellineage.gate.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a policy can say something about. */
public enum PolicyRule {
    LICENCES(
            "licences that the policy denies, notes or does not name",
            "use a model under another licence, or add the licence to the policy"),
    UNKNOWN_PARENTS(
            "models in the ancestry by weights of which no source says where their weights come from",
            "ask its publisher; lineage fetch asks the hub, and a collection of your own can describe it"),
    UNKNOWN_LICENCES(
            "models and data of which no source says under what licence they are",
            "ask the publisher, and state the licence in a collection of your own"),
    UNREAD_LICENCES(
            "licences whose terms nobody read for the table",
            "read the text, and describe what it asks in a collection of your own"),
    ALLEGED_TEACHERS(
            "teachers that some source alleges, or that sources dispute",
            "lineage why MODEL TEACHER shows who says so; a collection of your own can settle it"),
    OUTPUT_BANS(
            "teachers whose licences forbid to train other models on their outputs",
            "ask the teacher's publisher for permission, or use a model that did not learn from it"),
    MISSING_NAMES(
            "names that do not begin as a licence of the weights asks",
            "ask the publisher of the model for another name, or that of the licence for an exception"),
    MORE_PERMISSIVE(
            "licences that do not ask what that of the weights asks of whatever is made from them",
            "ask the publisher; until then, keep to the terms of both licences"),
    NON_COMMERCIAL(
            "licences of the model, of its weights or of a teacher that forbid commercial use",
            "ask the publisher for a commercial licence, or use another model"),
    NON_COMMERCIAL_DATA(
            "training data whose licence forbids commercial use",
            "ask the publisher of the data, or use a model that was not trained on them");

    private final String meaning;
    private final String mend;

    PolicyRule(String meaning, String mend) {
        this.meaning = meaning;
        this.mend = mend;
    }

    /** The words for them in policies and findings. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PolicyRule::word).toList();
    }

    /** The rules that a policy sets by their own keys: all but that on licences, which has lists. */
    public static List<PolicyRule> withAction() {
        return Arrays.stream(values()).filter(rule -> rule != LICENCES).toList();
    }

    static PolicyRule of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it finds, as a phrase. */
    public String meaning() {
        return meaning;
    }

    /** What to do about a finding, as a phrase. */
    public String mend() {
        return mend;
    }
}
