package org.modellineage.connector.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a program quantized the weights beside a configuration. Only methods are known here that make a copy of finished weights
 * and are not trained in: a model that was trained in a quantized form keeps the same field.
 *
 * @param format the method with its bits, as in {@code GPTQ 4-bit}
 */
record Quantization(String format) {

    private static final Set<String> COPYING = Set.of("gptq", "awq", "auto-round", "hqq", "aqlm");

    /** The quantization that a configuration declares; empty when it declares none of those. */
    static Optional<Quantization> of(Map<?, ?> fields) {
        if (!(fields.get("quantization_config") instanceof Map<?, ?> config)
                || !(config.get("quant_method") instanceof String method)
                || !COPYING.contains(method.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String bits = config.get("bits") instanceof Integer number && number > 0 ? " " + number + "-bit" : "";
        return Optional.of(new Quantization(method.toUpperCase(Locale.ROOT) + bits));
    }
}
