package org.modellineage.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.problem.Suggestion;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.Nearest;

/** The entries of a map with known keys. */
final class Fields {

    private final YamlNode.Entries map;
    private final Problems problems;
    private final Map<String, YamlNode.Entry> known = new HashMap<>();
    private final List<YamlNode.Entry> others = new ArrayList<>();

    private Fields(YamlNode.Entries map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** Separates the known keys of a map from the {@link #others()}. */
    static Fields of(YamlNode.Entries map, List<Key> keys, Problems problems) {
        Fields fields = new Fields(map, problems);
        List<String> words = Key.words(keys);
        for (YamlNode.Entry entry : map.entries()) {
            if (!words.contains(entry.key().text())) {
                fields.others.add(entry);
            } else if (!entry.repeated()) {
                fields.known.put(entry.key().text(), entry);
            }
        }
        return fields;
    }

    /** The same for a map that accepts known keys only; all others are problems. */
    static Fields onlyOf(YamlNode.Entries map, List<Key> keys, Problems problems) {
        Fields fields = of(map, keys, problems);
        fields.others.forEach(entry -> refuse(entry.key(), Key.words(keys), problems));
        return fields;
    }

    /** Reports an unknown key. */
    static void refuse(YamlNode.Scalar key, List<String> accepted, Problems problems) {
        problems.error(
                key.place(), "unknown key " + Quoted.of(key.text()) + Suggestion.insteadOf(key.text(), accepted));
    }

    Place place() {
        return map.place();
    }

    Optional<YamlNode> value(Key key) {
        return Optional.ofNullable(known.get(key.word())).map(YamlNode.Entry::value);
    }

    /** The value of a required key; the message names what lacks it, and what the key means. */
    Optional<YamlNode> required(Key key, String owner) {
        Optional<YamlNode> value = value(key);
        // An incomplete map may have lost the key, and a misspelt key is reported already.
        if (value.isEmpty() && !map.cut() && !misspelt(key)) {
            problems.error(
                    place(), owner + " without " + Quoted.of(key.word()) + ", which is required: " + key.meaning());
        }
        return value;
    }

    List<YamlNode.Entry> others() {
        return others;
    }

    boolean cut() {
        return map.cut();
    }

    private boolean misspelt(Key key) {
        List<String> word = List.of(key.word());
        return others.stream()
                .anyMatch(entry -> Nearest.among(word).to(entry.key().text()).isPresent());
    }
}
