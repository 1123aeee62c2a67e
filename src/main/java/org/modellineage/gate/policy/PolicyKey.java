package org.modellineage.gate.policy;

import java.util.ArrayList;
import java.util.List;

/** The keys of a policy that are not rules. */
enum PolicyKey {
    FOR("for", "what the models are wanted for: only what then matters is judged; any when left out"),
    THROUGH(
            "through",
            "the channels by which licences arrive that the rules on licences look at, beside the model's own; all when"
                    + " left out"),
    LICENCES("licences", "which licences are allowed, denied or noted"),
    DOUBTFUL(
            "doubtful",
            "the most that a finding counts as which rests on an alleged or disputed step or licence, or on a step that may"
                    + " not have passed on weights; fail when left out"),
    EXCEPTIONS("exceptions", "findings that do not count, each with the reason and its last day"),

    ALLOW("allow", "licences that pass"),
    DENY("deny", "licences that fail"),
    NOTE("note", "licences that pass with a note"),
    OTHER("other", "what to do about a licence that no list names; fail when left out"),

    MODEL("model", "the model for which the exception is made, by any of its names"),
    RULE("rule", "the rule that does not count"),
    LICENCE("licence", "the licence for which it is made; every licence when left out"),
    REASON("reason", "why, and who agreed"),
    UNTIL(
            "until",
            "the last day on which the exception holds, such as 2027-06-30; from the next day the rule counts again");

    static final List<String> PURPOSES = List.of("any", "commercial", "research", "distill", "host", "internal");
    static final List<String> CHANNELS = List.of("weights", "outputs", "data");

    static final List<PolicyKey> OF_LICENCES = List.of(ALLOW, DENY, NOTE, OTHER);
    static final List<PolicyKey> OF_EXCEPTION = List.of(MODEL, RULE, LICENCE, REASON, UNTIL);
    static final List<PolicyKey> REQUIRED_OF_EXCEPTION = List.of(MODEL, RULE, REASON, UNTIL);

    private final String word;
    private final String meaning;

    PolicyKey(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The keys of a policy in the order in which people write them, those of the rules among them. */
    static List<String> ofPolicy() {
        List<String> words = new ArrayList<>(List.of(FOR.word, THROUGH.word, LICENCES.word));
        PolicyRule.withAction().forEach(rule -> words.add(rule.word()));
        words.addAll(List.of(DOUBTFUL.word, EXCEPTIONS.word));
        return List.copyOf(words);
    }

    static List<String> words(List<PolicyKey> keys) {
        return keys.stream().map(PolicyKey::word).toList();
    }

    String word() {
        return word;
    }

    /** What its value says, as a phrase. */
    String meaning() {
        return meaning;
    }
}
