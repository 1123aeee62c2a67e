package org.modellineage.collection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.Entity;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;

/** Reads the keys that only sources have. */
final class SourceReader {

    private final ValueReader values;
    private final Problems problems;

    SourceReader(ValueReader values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Source read(Entity entity, Fields fields) {
        Optional<PartialDate> publishedOn = date(Key.PUBLISHED_ON, fields);
        Optional<PartialDate> revisedOn = date(Key.REVISED_ON, fields);
        Optional<PartialDate> retrievedOn = date(Key.RETRIEVED_ON, fields);
        if (isBefore(revisedOn, publishedOn)) {
            problems.error(
                    fields.value(Key.REVISED_ON).orElseThrow().place(),
                    "revised on " + revisedOn.get() + ", before it was published on " + publishedOn.get()
                            + "; accepted: the date of the revision that was read, not before that");
        }
        Optional<PartialDate> changedOn = revisedOn.or(() -> publishedOn);
        if (isBefore(retrievedOn, changedOn)) {
            String changed = revisedOn.isPresent() ? "revised" : "published";
            problems.warning(
                    fields.value(Key.RETRIEVED_ON).orElseThrow().place(),
                    "retrieved on " + retrievedOn.get() + ", before it was " + changed + " on " + changedOn.get());
        }
        return new Source(
                entity,
                fields.required(Key.KIND, Quoted.of(entity.id()))
                        .flatMap(node -> values.choice("kind", node, List.of(SourceKind.values()), SourceKind::word))
                        .orElse(SourceKind.SECONDARY),
                text(Key.PUBLISHER, fields),
                fields.value(Key.AUTHORS)
                        .map(node -> values.texts("authors", node))
                        .orElse(List.of()),
                publishedOn.orElse(null),
                revisedOn.orElse(null),
                retrievedOn.orElse(null),
                fields.value(Key.URL).flatMap(this::url).orElse(null),
                text(Key.REVISION, fields));
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().lastDay().isBefore(other.get().firstDay());
    }

    private Optional<PartialDate> date(Key key, Fields fields) {
        return fields.value(key).flatMap(node -> values.date(key.word(), node));
    }

    private @Nullable String text(Key key, Fields fields) {
        return fields.value(key).flatMap(node -> values.text(key.word(), node)).orElse(null);
    }

    private Optional<String> url(YamlNode node) {
        return values.text("url", node)
                .flatMap(text -> isWebAddress(text)
                        ? Optional.of(text)
                        : values.refuse("url", node, "a web address that begins with https:// or http://"));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
