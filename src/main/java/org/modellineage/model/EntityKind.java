package org.modellineage.model;

/** The kinds of entity; each is a label beside {@code :Entity} and a section of a collection. */
public enum EntityKind {
    ORGANIZATION("Organization", "organizations"),
    PERSON("Person", "people"),
    MODEL("Model", "models"),
    DATASET("Dataset", "datasets"),
    TRAINING_STAGE("TrainingStage", "training-stages"),
    TECHNIQUE("Technique", "techniques"),
    HARDWARE("Hardware", "hardware"),
    LICENSE("License", "licenses"),
    BENCHMARK("Benchmark", "benchmarks"),
    PRODUCT("Product", "products"),
    EVENT("Event", "events"),
    TOPIC("Topic", "topics"),
    CONFLICT("Conflict", "conflicts"),
    SOURCE("Source", "sources");

    private final String label;
    private final String section;

    EntityKind(String label, String section) {
        this.label = label;
        this.section = section;
    }

    /** The node label in the graph, such as {@code TrainingStage}. */
    public String label() {
        return label;
    }

    /** The key of the kind's section in a collection file, such as {@code training-stages}. */
    public String section() {
        return section;
    }
}
