package org.modellineage.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.rule.Rules;
import org.modellineage.collection.yaml.Node;

/** Reads which rules a statement may break: a map from their names to the reason. */
final class RuleExceptions {

    private static final List<String> NAMES = Rules.names();

    private RuleExceptions() {}

    /** The names with their places; the reasons are for those who read the file. */
    static Map<String, Place> read(Node node, Values values, Problems problems) {
        Map<String, Place> exceptions = new LinkedHashMap<>();
        if (!(node instanceof Node.Entries map)) {
            values.refuse(
                    StatementKey.EXCEPTIONS.word(),
                    node,
                    "a map from names of rules to reasons: " + String.join(", ", NAMES));
            return exceptions;
        }
        for (Node.Entry entry : map.entries()) {
            String name = entry.key().text();
            if (!NAMES.contains(name)) {
                Fields.refuse(entry.key(), NAMES, problems);
            } else if (values.text(name, entry.value()).isPresent()) {
                exceptions.put(name, entry.key().place());
            }
        }
        return exceptions;
    }
}
