package org.modellineage.export.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.export.bom.BomFields.Pairs;
import org.modellineage.model.Entity;

/**
 * The ancestors of components. They have no {@code bom-ref} of their own, since each is a component elsewhere in the bill and a
 * reference must be unique; the package URL and the property {@code model-lineage:id} tell which one.
 */
final class CycloneDxPedigree {

    /** Parsers of JSON refuse documents that are nested deeper than some hundreds of levels; a generation takes three. */
    private static final int GENERATIONS = 100;

    private final Family family;
    private final Places places;
    private final BomSentences wording;

    CycloneDxPedigree(Family family, Places places) {
        this.family = family;
        this.places = places;
        this.wording = new BomSentences(family);
    }

    /** An ancestor whose own ancestors are still to be added. */
    private record Open(Entity entity, BomFields component, String pointer, int generation) {}

    /**
     * The pedigree of a component. Where the whole family is in it, each model has its ancestors at the place nearest to the
     * component, and is only named at other places; so its size grows with the steps, and not with the paths.
     *
     * @param pointer where in the bill the component stands
     * @param whole whether it holds the ancestors of ancestors, too
     */
    Map<String, Object> of(Entity child, String pointer, boolean whole) {
        BomFields top = new BomFields();
        Set<String> met = new HashSet<>(Set.of(child.id()));
        Deque<Open> open = new ArrayDeque<>();
        open.add(new Open(child, top, pointer, 0));
        while (!open.isEmpty()) {
            Open next = open.poll();
            List<Map<String, Object>> ancestors = new ArrayList<>();
            String list = next.pointer() + "/pedigree/ancestors/";
            for (Step step : family.parents(next.entity().id())) {
                Entity parent = family.entity(step.parentId());
                String place = list + ancestors.size();
                BomFields ancestor = CycloneDxComponents.identity(parent, family.revision(parent))
                        .with(
                                "properties",
                                Pairs.properties()
                                        .with("id", parent.id())
                                        .withAll(properties(step, family))
                                        .list());
                places.step(step, place);
                ancestors.add(ancestor.map());
                if (whole && next.generation() < GENERATIONS && met.add(parent.id())) {
                    open.add(new Open(parent, ancestor, place, next.generation() + 1));
                }
            }
            next.component().with("pedigree", pedigree(next, ancestors));
        }
        Object pedigree = top.map().get("pedigree");
        if (family.origin(child.id()) != Origin.KNOWN && pedigree != null) {
            places.origin(child.id(), pointer + "/pedigree/notes");
        }
        return pedigree instanceof Map<?, ?> found ? asObject(found) : Map.of();
    }

    private Map<String, Object> pedigree(Open of, List<Map<String, Object>> ancestors) {
        BomFields pedigree = new BomFields();
        boolean none = family.origin(of.entity().id()) == Origin.NONE;
        if (none || !ancestors.isEmpty()) {
            pedigree.withList("ancestors", ancestors);
        }
        return pedigree.with("notes", wording.pedigree(of.entity())).map();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    /** How a step is told wherever it stands. */
    static Pairs properties(Step step, Family family) {
        return Pairs.properties()
                .with("relation", step.kind())
                .with("channel", step.channel().word())
                .with("status", step.status().word())
                .with("stage", step.stage())
                .withAll("via", step.viaIds().stream().map(family::name).toList());
    }
}
