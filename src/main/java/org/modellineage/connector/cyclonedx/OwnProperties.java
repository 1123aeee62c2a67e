package org.modellineage.connector.cyclonedx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.Words;

/** The properties by which this program says what CycloneDX has no fields for. */
final class OwnProperties {

    private static final String PREFIX = "model-lineage:";

    private OwnProperties() {}

    /** The first value of a property that an object has. */
    static Optional<String> value(Map<?, ?> object, String word) {
        return values(object, word).stream().findFirst();
    }

    /** The values of a property that an object may have several times. */
    static List<String> values(Map<?, ?> object, String word) {
        return JsonValues.maps(object.get("properties")).stream()
                .filter(property -> (PREFIX + word).equals(property.get("name")))
                .map(property -> JsonValues.text(property.get("value")))
                .filter(value -> !Words.isNone(value))
                .toList();
    }
}
