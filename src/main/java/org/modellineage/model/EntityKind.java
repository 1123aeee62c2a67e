package org.modellineage.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of entity; each is a label beside {@code :Entity} and a section of a collection. */
public enum EntityKind {
    ORGANIZATION("Organization", "organizations", "an organization"),
    PERSON("Person", "people", "a person"),
    MODEL("Model", "models", "a model"),
    DATASET("Dataset", "datasets", "a dataset"),
    TRAINING_STAGE("TrainingStage", "training-stages", "a training stage"),
    TECHNIQUE("Technique", "techniques", "a technique"),
    HARDWARE("Hardware", "hardware", "a piece of hardware"),
    LICENSE("License", "licenses", "a licence"),
    BENCHMARK("Benchmark", "benchmarks", "a benchmark"),
    PRODUCT("Product", "products", "a product"),
    EVENT("Event", "events", "an event"),
    TOPIC("Topic", "topics", "a topic"),
    CONFLICT("Conflict", "conflicts", "a conflict"),
    SOURCE("Source", "sources", "a source");

    private static final int MOST_LISTED = 6;

    private final String label;
    private final String section;
    private final String one;

    EntityKind(String label, String section, String one) {
        this.label = label;
        this.section = section;
        this.one = one;
    }

    /** The node label in the graph, such as {@code TrainingStage}. */
    public String label() {
        return label;
    }

    /** The key of the kind's section in a collection file, such as {@code training-stages}. */
    public String section() {
        return section;
    }

    /** One entity of the kind, with its article: {@code a training stage}. */
    public String one() {
        return one;
    }

    /** One entity of any of some kinds: {@code a model, a dataset or a product}. */
    public static String oneOf(Set<EntityKind> kinds) {
        if (kinds.size() > MOST_LISTED) {
            Set<EntityKind> others = EnumSet.complementOf(EnumSet.copyOf(kinds));
            return others.isEmpty() ? "any entity" : "any entity but " + oneOf(others);
        }
        List<String> names = kinds.stream().map(EntityKind::one).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
