package org.modellineage.gate.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.problem.Suggestion;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.collection.yaml.YamlNode.ScalarType;
import org.modellineage.model.Nearest;

/** Reads the values of a policy. Each method reports problems and then returns an empty result. */
final class PolicyValues {

    private static final String SCHEMA = "gate-policy.schema.json";

    private final Problems problems;

    PolicyValues(Problems problems) {
        this.problems = problems;
    }

    /** The values of a map by their keys; a key that is not accepted is a problem. */
    Map<String, YamlNode> map(String what, YamlNode node, List<String> accepted) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        if (!(node instanceof YamlNode.Entries map)) {
            problems.error(
                    node.place(),
                    what + ": " + node.found() + "; accepted: a map with the keys " + String.join(", ", accepted));
            return values;
        }
        for (YamlNode.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!accepted.contains(key)) {
                problems.error(
                        entry.key().place(),
                        "unknown key " + Quoted.of(key) + Suggestion.insteadOf(key, accepted, SCHEMA));
            } else if (!entry.repeated()) {
                values.put(key, entry.value());
            }
        }
        return values;
    }

    /** Reports that a key is missing, unless it may have been misspelt or cut off, which is reported already. */
    void require(PolicyKey key, Map<String, YamlNode> map, String what, YamlNode owner) {
        if (map.containsKey(key.word()) || !(owner instanceof YamlNode.Entries entries) || entries.cut()) {
            return;
        }
        boolean misspelt = entries.entries().stream()
                .map(entry -> entry.key().text())
                .filter(word -> !map.containsKey(word))
                .anyMatch(word -> Nearest.among(List.of(key.word())).to(word).isPresent());
        if (!misspelt) {
            problems.error(
                    owner.place(),
                    what + " without " + Quoted.of(key.word()) + ", which is required: " + key.meaning());
        }
    }

    Optional<String> word(PolicyKey key, Map<String, YamlNode> map, List<String> accepted) {
        YamlNode node = map.get(key.word());
        return node == null ? Optional.empty() : word(key.word(), node, accepted);
    }

    /** One of some words. */
    Optional<String> word(String label, YamlNode node, List<String> accepted) {
        if (node instanceof YamlNode.Scalar scalar && accepted.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String hint = node instanceof YamlNode.Scalar scalar
                ? Suggestion.insteadOf(scalar.text(), accepted, SCHEMA)
                : "; accepted: " + String.join(", ", accepted);
        problems.error(node.place(), label + ": " + node.found() + hint);
        return Optional.empty();
    }

    Optional<String> text(PolicyKey key, Map<String, YamlNode> map, String accepted) {
        YamlNode node = map.get(key.word());
        return node == null ? Optional.empty() : text(key.word(), node, accepted);
    }

    /** A text that neither begins nor ends with a blank. */
    Optional<String> text(String label, YamlNode node, String accepted) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.type() == ScalarType.NUMBER || scalar.type() == ScalarType.BOOLEAN) {
                return refuse(label, node, accepted + ", so put it into quotes: " + Quoted.of(scalar.text()));
            }
            String text = scalar.text();
            if (scalar.type() == ScalarType.TEXT
                    && !text.isEmpty()
                    && text.strip().equals(text)) {
                return Optional.of(text);
            }
        }
        return refuse(label, node, accepted);
    }

    /** The items of a list. */
    List<YamlNode> items(String label, YamlNode node, String accepted) {
        if (node instanceof YamlNode.Items items) {
            return items.nodes();
        }
        refuse(label, node, accepted);
        return List.of();
    }

    <T> Optional<T> refuse(String label, @Nullable YamlNode node, String accepted) {
        if (node != null) {
            problems.error(node.place(), label + ": " + node.found() + "; accepted: " + accepted);
        }
        return Optional.empty();
    }
}
