package org.modellineage.load.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.load.lineage.StepPeriods.Dated;
import org.modellineage.load.storage.Script;

/** Updates the derived relationships of the graph, {@code FROM} and {@code CHECKPOINT_OF}. */
public final class DerivedRelationships {

    private final Set<String> changing;
    private final AffectedLineage affected;
    private final Script formerGraph;

    private DerivedRelationships(Set<String> changing, Script formerGraph) {
        this.changing = changing;
        this.affected = AffectedLineage.before(changing, formerGraph);
        this.formerGraph = formerGraph;
    }

    /** Takes a snapshot of the entities before they are rewritten. */
    public static DerivedRelationships before(Set<String> changing, Script script) {
        return new DerivedRelationships(changing, script);
    }

    /** Derives again what may have changed, once the entities and their relationships are rewritten. */
    public void renew(Script script) {
        Set<String> ids = affected.after(script);
        LineageGraph lineage = LineageReader.around(ids, script);
        Set<String> cleared = new TreeSet<>(changing);
        cleared.addAll(ids);
        formerGraph.lookUp("delete-derived-steps", cleared);
        write(ids, lineage, script);
    }

    /**
     * Derives all of them in a graph that was empty before, without reading back what was written.
     *
     * @param entities the properties of all entities by id
     * @param relationships the rows that wrote all relationships
     */
    public static void first(
            Map<String, Map<String, Object>> entities, List<Map<String, Object>> relationships, Script script) {
        WrittenLineage written = WrittenLineage.of(entities, relationships);
        write(written.ids(), written.lineage(), script);
    }

    private static void write(Set<String> ids, LineageGraph lineage, Script script) {
        Derivation derivation = Derivation.of(ids, lineage);
        Collection<Dated<DerivedStep>> steps = derivation.steps();
        Collection<Dated<Derivation.OwnCheckpoint>> checkpoints = derivation.checkpoints();
        script.write(
                "write-relationships",
                "derived steps",
                (long) steps.size() + checkpoints.size(),
                Stream.concat(
                        steps.stream().map(dated -> row(dated, lineage)),
                        checkpoints.stream().map(DerivedRelationships::row)));
    }

    private static Map<String, Object> row(Dated<DerivedStep> dated, LineageGraph lineage) {
        DerivedStep step = dated.value();
        Map<String, Object> properties = new LinkedHashMap<>(step.properties(lineage));
        properties.put("since", dated.since());
        properties.put("until", dated.until());
        Map<Boolean, List<String>> claims = dated.claims().stream().collect(Collectors.partitioningBy(Step::isInline));
        properties.put("claims", claims.getOrDefault(false, List.of()));
        List<String> inline = claims.getOrDefault(true, List.of());
        if (!inline.isEmpty()) {
            properties.put("inlineClaims", inline);
        }
        properties.put("sources", List.copyOf(dated.sources().keySet()));
        properties.put("sourceDays", List.copyOf(dated.sources().values()));
        return Map.of("subject", step.child(), "type", "FROM", "object", step.parent(), "properties", properties);
    }

    private static Map<String, Object> row(Dated<Derivation.OwnCheckpoint> dated) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("since", dated.since());
        properties.put("until", dated.until());
        properties.put("status", dated.value().status().word());
        return Map.of(
                "subject",
                dated.value().checkpoint(),
                "type",
                "CHECKPOINT_OF",
                "object",
                dated.value().model(),
                "properties",
                properties);
    }
}
