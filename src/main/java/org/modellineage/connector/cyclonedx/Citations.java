package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.RecordSink;
import org.modellineage.connector.Words;
import org.modellineage.text.VisibleText;

/** Who said what a part of a bill says, as the citations of CycloneDX 1.7 tell it with pointers to the parts. */
final class Citations {

    private final Map<?, ?> bom;
    private final Map<String, Map<?, ?>> references = new HashMap<>();

    /** By the part itself, since equal parts may stand in several places. */
    private final IdentityHashMap<Object, TreeSet<String>> speakers = new IdentityHashMap<>();

    Citations(Map<?, ?> bom) {
        this.bom = bom;
    }

    void read(RecordSink sink) throws IOException {
        List<? extends Map<?, ?>> citations = JsonValues.maps(bom.get("citations"));
        if (citations.isEmpty()) {
            return;
        }
        note(bom);
        for (Map<?, ?> citation : citations) {
            String reference = JsonValues.text(citation.get("attributedTo"));
            Map<?, ?> speaker = references.getOrDefault(reference, Map.of());
            String name = JsonValues.text(speaker.get("name"));
            for (Object pointer : JsonValues.items(citation.get("pointers"))) {
                Optional<Object> part = at(String.valueOf(pointer));
                if (part.isPresent() && !name.isEmpty()) {
                    speakers.computeIfAbsent(part.get(), first -> new TreeSet<>())
                            .add(VisibleText.of(name));
                } else if (!reference.isEmpty()) {
                    sink.remark(
                            1,
                            "citations: " + Words.shown(name.isEmpty() ? reference : String.valueOf(pointer))
                                    + " leads to nothing with a name in the bill; ignored");
                }
            }
            if (citation.get("expressions") != null) {
                sink.remark(1, "citations with expressions are not read; write pointers to the parts instead");
            }
        }
    }

    /** Who says the first of some parts, from the inside out, that is cited; empty when nobody is named. */
    String speakers(@Nullable Object... parts) {
        for (Object part : parts) {
            if (part != null && speakers.containsKey(part)) {
                return String.join(", ", speakers.get(part));
            }
        }
        return "";
    }

    private void note(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            String reference = JsonValues.text(map.get("bom-ref"));
            if (!reference.isEmpty()) {
                references.putIfAbsent(reference, map);
            }
            map.values().forEach(this::note);
        } else if (value instanceof List<?> list) {
            list.forEach(this::note);
        }
    }

    /** The object or list that a JSON Pointer leads to, or the one that holds the text or number there. */
    private Optional<Object> at(String pointer) {
        Object here = bom;
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        for (String escaped : pointer.substring(1).split("/", -1)) {
            String token = escaped.replace("~1", "/").replace("~0", "~");
            Object next = here instanceof Map<?, ?> map ? map.get(token) : item(here, token);
            if (next == null) {
                return Optional.empty();
            }
            if (!(next instanceof Map<?, ?>) && !(next instanceof List<?>)) {
                break;
            }
            here = next;
        }
        return Optional.of(here);
    }

    private static @Nullable Object item(Object list, String token) {
        boolean inside = list instanceof List<?> items
                && token.matches("0|[1-9]\\d{0,6}")
                && Integer.parseInt(token) < items.size();
        return inside ? ((List<?>) list).get(Integer.parseInt(token)) : null;
    }
}
