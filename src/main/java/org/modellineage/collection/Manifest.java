package org.modellineage.collection;

import java.util.List;
import java.util.Optional;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.YamlNode;

/**
 * The metadata of a collection; what could not be read is empty.
 *
 * @param uses the ids of the collections that it uses, as written
 */
record Manifest(
        Optional<String> id,
        Optional<String> title,
        Optional<String> description,
        Optional<String> license,
        List<YamlNode.Scalar> uses) {

    static final Manifest MISSING =
            new Manifest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Reads the keys that are not sections.
     *
     * @param place where they stand, for messages
     */
    static Manifest read(YamlNode.Entries root, String place, ValueReader values, Problems problems) {
        Fields fields = Fields.of(root, Key.OF_MANIFEST, problems);
        return new Manifest(
                fields.required(Key.COLLECTION, place).flatMap(node -> id(node, values)),
                fields.required(Key.TITLE, place).flatMap(node -> values.text("title", node)),
                fields.value(Key.DESCRIPTION).flatMap(node -> values.text("description", node)),
                fields.value(Key.LICENSE).flatMap(node -> values.text("license", node)),
                fields.value(Key.USES).map(node -> uses(node, values)).orElse(List.of()));
    }

    private static Optional<String> id(YamlNode node, ValueReader values) {
        Optional<String> id = values.text("collection", node);
        return id.isEmpty() || Ids.isSlug(id.get()) ? id : values.refuse("collection", node, Ids.SLUG);
    }

    private static List<YamlNode.Scalar> uses(YamlNode node, ValueReader values) {
        if (node instanceof YamlNode.Items items) {
            return items.nodes().stream()
                    .filter(item -> values.text("uses", item).isPresent())
                    .map(YamlNode.Scalar.class::cast)
                    .toList();
        }
        values.refuse("uses", node, "a list of ids of collections, such as [deepseek]");
        return List.of();
    }
}
