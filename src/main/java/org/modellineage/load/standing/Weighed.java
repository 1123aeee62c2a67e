package org.modellineage.load.standing;

import java.util.Map;

/**
 * A claim with what was worked out for it.
 *
 * @param id the claim's
 * @param properties see {@link Weight}
 */
public record Weighed(String id, Map<String, Object> properties) {

    public Map<String, Object> toRow() {
        return Map.of("id", id, "properties", properties);
    }
}
