package org.modellineage.export.bom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.export.bom.BomFields.Pairs;

/** The elements of an SPDX document, each with an id of its own and the one note on how it was created. */
final class SpdxElements {

    static final String CREATION = "_:creation";

    private final String prefix;
    private final List<Map<String, Object>> elements = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Begins with no elements.
     *
     * @param prefix what every id begins with
     */
    SpdxElements(String prefix) {
        this.prefix = prefix;
    }

    /** The id of what is known by a name of its own, such as {@code urn:...#model-deepseek-r1}. */
    String id(String kind, String name) {
        return prefix + kind + "-" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Begins an element that is one of many of its kind. */
    BomFields numbered(String type, String kind) {
        return begin(type, id(kind, String.valueOf(numbers.merge(kind, 1, Integer::sum))));
    }

    /** Begins an element and adds it. */
    BomFields begin(String type, String id) {
        BomFields element =
                new BomFields().with("type", type).with("spdxId", id).with("creationInfo", CREATION);
        elements.add(element.map());
        ids.add(id);
        return element;
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    List<Map<String, Object>> all() {
        return elements;
    }

    /** Properties of this program, in the form in which SPDX takes those of CycloneDX. */
    static Pairs properties() {
        return Pairs.in("extension_cdxPropName", "extension_cdxPropValue");
    }

    /** Adds properties to an element. */
    static void extend(BomFields element, Pairs properties) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> pair : properties.list()) {
            BomFields entry = new BomFields().with("type", "extension_CdxPropertyEntry");
            pair.forEach(entry::with);
            entries.add(entry.map());
        }
        if (!entries.isEmpty()) {
            element.with(
                    "extension",
                    List.of(new BomFields()
                            .with("type", "extension_CdxPropertiesExtension")
                            .with("extension_cdxProperty", entries)
                            .map()));
        }
    }
}
