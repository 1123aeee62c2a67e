package org.modellineage.connector.spdx;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;

/** The elements of a document by id. */
final class Elements {

    private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();

    private Elements() {}

    /** The elements in the graph of a document, or the only one that the document is. */
    static Elements of(Map<?, ?> document, RecordSink sink) throws IOException {
        Elements elements = new Elements();
        List<?> graph = document.containsKey("@graph")
                ? JsonValues.items(document.get("@graph"))
                : document.containsKey("element") && !document.containsKey("type")
                        ? JsonValues.items(document.get("element"))
                        : List.of(document);
        for (Map<?, ?> element : JsonValues.maps(graph)) {
            String id = id(element);
            if (!id.isEmpty() && !type(element).isEmpty() && elements.byId.putIfAbsent(id, element) != null) {
                sink.remark(1, "another element has the id " + Words.shown(id) + "; the first counts");
            }
        }
        return elements;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Collection<Map<?, ?>> all() {
        return byId.values();
    }

    /** The element that a value refers to: an id, or the element itself. */
    Optional<Map<?, ?>> at(@Nullable Object reference) {
        if (reference instanceof Map<?, ?> element) {
            Map<?, ?> known = byId.get(id(element));
            return Optional.of(known == null ? element : known);
        }
        return Optional.ofNullable(byId.get(JsonValues.text(reference)));
    }

    /** The id of an element, or the reference to it. */
    static String id(@Nullable Object reference) {
        if (!(reference instanceof Map<?, ?> element)) {
            return JsonValues.text(reference);
        }
        String id = JsonValues.text(element.get("spdxId"));
        return id.isEmpty() ? JsonValues.text(element.get("@id")) : id;
    }

    /** The type without the profile or vocabulary before it: {@code AIPackage}. */
    static String type(Map<?, ?> element) {
        String type = JsonValues.text(element.get("type"));
        return last(type.isEmpty() ? JsonValues.text(element.get("@type")) : type);
    }

    /** The word at the end of an address or a name with a prefix. */
    static String last(String text) {
        return text.replaceFirst("^.*[/#:_]", "");
    }

    /** The value of a property with its profile before it or without. */
    static @Nullable Object value(Map<?, ?> element, String profile, String property) {
        Object value = element.get(profile + "_" + property);
        return value == null ? element.get(property) : value;
    }

    Optional<String> documentName() {
        return all().stream()
                .filter(element -> type(element).equals("SpdxDocument"))
                .map(element -> JsonValues.text(element.get("name")))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The organization that made the document. */
    Optional<String> creator() {
        return all().stream()
                .filter(element -> type(element).equals("CreationInfo"))
                .flatMap(info -> JsonValues.items(info.get("createdBy")).stream())
                .flatMap(agent -> at(agent).stream())
                .filter(agent -> type(agent).equals("Organization"))
                .map(agent -> JsonValues.text(agent.get("name")))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Whether a program filled it in. */
    boolean isMadeByTool() {
        return all().stream()
                .filter(element -> type(element).equals("CreationInfo"))
                .anyMatch(info -> !JsonValues.items(info.get("createdUsing")).isEmpty()
                        || JsonValues.items(info.get("createdBy")).stream()
                                .flatMap(agent -> at(agent).stream())
                                .anyMatch(
                                        agent -> Set.of("SoftwareAgent", "Tool").contains(type(agent))));
    }
}
