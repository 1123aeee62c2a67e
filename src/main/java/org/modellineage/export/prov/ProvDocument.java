package org.modellineage.export.prov;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of the PROV data model, as far as lineage needs it.
 *
 * @param records what stands outside of bundles
 * @param bundles one for each source that says something
 */
record ProvDocument(List<ProvRecord> records, List<Bundle> bundles) {

    /**
     * The namespaces of all documents, by prefix; URNs, because no address on the web stands behind them. No prefix is a term of
     * the context of PROV-JSONLD, such as {@code entity}, which would then mean two things.
     */
    static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

    /** Entities, agents and activities by their ids in the graph. */
    static final String ENTITY = "thing";

    /** Claims by their ids. */
    static final String CLAIM = "claim";

    /** Bundles by the ids of their sources. */
    static final String SAID_BY = "said";

    /** Publishers and authors by their names. */
    static final String AGENT = "name";

    /** The vocabulary. */
    static final String TERM = "lineage";

    static final String PROV = "prov";
    static final String XSD = "xsd";

    static {
        String urn = "urn:model-lineage:";
        NAMESPACES.put(ENTITY, urn + "entity:");
        NAMESPACES.put(CLAIM, urn + "claim:");
        NAMESPACES.put(SAID_BY, urn + "said-by:");
        NAMESPACES.put(AGENT, urn + "name:");
        NAMESPACES.put(TERM, urn + "term:");
        NAMESPACES.put(XSD, "http://www.w3.org/2001/XMLSchema#");
    }

    ProvDocument {
        records = List.copyOf(records);
        bundles = List.copyOf(bundles);
    }

    /** What one source says. */
    record Bundle(Name id, List<ProvRecord> records) {

        Bundle {
            records = List.copyOf(records);
        }
    }

    /**
     * An element or a relation.
     *
     * @param id null for a relation that nothing refers to
     * @param ends the two ends of a relation, in the order of its kind; empty for an element
     */
    record ProvRecord(Kind kind, @Nullable Name id, List<Name> ends, List<Attribute> attributes) {

        ProvRecord {
            ends = List.copyOf(ends);
            // In PROV they are a set.
            attributes = attributes.stream().distinct().toList();
        }
    }

    /**
     * A qualified name.
     *
     * @param local the part after the prefix as it stands in an IRI
     */
    record Name(String prefix, String local) {

        @Override
        public String toString() {
            return prefix + ':' + local;
        }
    }

    /**
     * An attribute with one value.
     *
     * @param value a {@link Name} or a text
     * @param type the type of a text; null for a plain one
     */
    record Attribute(Name name, Object value, @Nullable Name type) {}

    /** The kinds of record, with their words in both notations. */
    enum Kind {
        ENTITY("entity", "Entity", "", ""),
        ACTIVITY("activity", "Activity", "", "", "-", "-"),
        AGENT("agent", "Agent", "", ""),
        DERIVATION("wasDerivedFrom", "Derivation", "generatedEntity", "usedEntity", "-", "-", "-"),
        ATTRIBUTION("wasAttributedTo", "Attribution", "entity", "agent"),
        USAGE("used", "Usage", "activity", "entity", "-"),
        GENERATION("wasGeneratedBy", "Generation", "entity", "activity", "-");

        private final String notation;
        private final String type;
        private final String from;
        private final String to;
        private final List<String> markers;

        Kind(String notation, String type, String from, String to, String... markers) {
            this.notation = notation;
            this.type = type;
            this.from = from;
            this.to = to;
            this.markers = List.of(markers);
        }

        /** Its word in PROV-N. */
        String notation() {
            return notation;
        }

        /** Its type in PROV-JSONLD. */
        String type() {
            return type;
        }

        /** The keys of its two ends in PROV-JSONLD. */
        List<String> keys() {
            return List.of(from, to);
        }

        /** What stands in PROV-N for the arguments that are left out. */
        List<String> markers() {
            return markers;
        }
    }
}
