package org.modellineage.connector.croissant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;

/**
 * A value in JSON-LD: an address, a text or an object with properties.
 *
 * @param value the value as written
 */
record JsonLdValue(@Nullable Object value) {

    private static final List<String> SCHEMA =
            List.of("", "sc:", "schema:", "https://schema.org/", "http://schema.org/");
    private static final List<String> PROVENANCE = List.of("prov:", "", "http://www.w3.org/ns/prov#");

    /** The values of a property of schema.org. */
    List<JsonLdValue> all(String property) {
        return all(property, SCHEMA);
    }

    /** The values of a property of PROV. */
    List<JsonLdValue> provenance(String property) {
        return all(property, PROVENANCE);
    }

    private List<JsonLdValue> all(String property, List<String> prefixes) {
        Map<?, ?> fields = JsonValues.map(value);
        return prefixes.stream()
                .map(prefix -> fields.get(prefix + property))
                .flatMap(found -> JsonValues.items(found).stream())
                .map(JsonLdValue::new)
                .toList();
    }

    /** Whether it is of a type, whatever vocabulary stands before the name of the type. */
    boolean is(String type) {
        return JsonValues.items(JsonValues.map(value).get("@type")).stream()
                .map(JsonValues::text)
                .anyMatch(word -> word.replaceFirst("^.*[/#:]", "").equals(type));
    }

    /** Its address: the text that it is, or its id or URL. */
    String address() {
        if (value instanceof Map<?, ?> fields) {
            String id = JsonValues.text(fields.get("@id"));
            return id.contains(":") || all("url").isEmpty()
                    ? id
                    : all("url").get(0).address();
        }
        return JsonValues.text(value);
    }

    /** Its name or label; empty when it has none. */
    String name() {
        return all("name").stream()
                .map(name -> JsonValues.text(name.value))
                .findFirst()
                .or(() -> provenance("label").stream()
                        .map(label -> JsonValues.text(label.value))
                        .findFirst())
                .orElse("");
    }

    /** The dataset on the hub that it leads to. */
    Optional<String> hubDataset() {
        String address = address();
        if (PackageUrl.isDataset(address)) {
            return PackageUrl.hubId(address);
        }
        return Repository.isDataset(address) ? Repository.id(address) : Optional.empty();
    }

    /** The model on the hub that it leads to, by an address and not by a mere name. */
    Optional<String> hubModel() {
        String address = address();
        if (hubDataset().isPresent()) {
            return Optional.empty();
        }
        return PackageUrl.hubId(address)
                .or(() -> address.contains("://") ? Repository.id(address) : Optional.empty())
                .filter(id -> id.contains("/"));
    }
}
