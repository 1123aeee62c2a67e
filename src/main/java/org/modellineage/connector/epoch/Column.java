package org.modellineage.connector.epoch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that are read, under the names that they had over the years. */
enum Column {
    MODEL("Model", "System"),
    ORGANIZATION("Organization", "Organization(s)"),
    PUBLICATION_DATE("Publication date", "Date"),
    BASE_MODEL("Base model", "Base models"),
    DOMAIN("Domain"),
    PARAMETERS("Parameters", "Number of parameters"),
    TRAINING_COMPUTE("Training compute (FLOP)"),
    TRAINING_DATASET("Training dataset"),
    DATASET_SIZE("Training dataset size (gradients)", "Training dataset size (total)"),
    COMPUTE_COST("Training compute cost (2023 USD)"),
    TRAINING_HOURS("Training time (hours)"),
    TRAINING_HARDWARE("Training hardware"),
    HARDWARE_QUANTITY("Hardware quantity"),
    ACCESSIBILITY("Model accessibility", "Weights accessibility"),
    CONFIDENCE("Confidence"),
    LINK("Link");

    /** Without these a table is none of Epoch's. */
    private static final Set<Column> NEEDED = Set.of(MODEL, ORGANIZATION, PUBLICATION_DATE);

    /** A further column that every one of its tables has. */
    private static final String SIGN = "training compute (flop)";

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The name that it has today, for places and messages. */
    String title() {
        return names.get(0);
    }

    /** The places of columns in a header; empty when it is that of another table. */
    static Optional<Map<Column, Integer>> in(List<String> header) {
        List<String> titles = header.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : values()) {
            column.names.stream()
                    .mapToInt(name -> titles.indexOf(name.toLowerCase(Locale.ROOT)))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        boolean known =
                places.keySet().containsAll(NEEDED) && (titles.contains(SIGN) || places.containsKey(BASE_MODEL));
        return known ? Optional.of(places) : Optional.empty();
    }
}
