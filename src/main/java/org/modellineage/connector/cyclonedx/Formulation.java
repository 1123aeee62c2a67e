package org.modellineage.connector.cyclonedx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.modellineage.connector.JsonValues;
import org.modellineage.connector.PackageUrl;
import org.modellineage.connector.Repository;
import org.modellineage.connector.Words;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;
import org.modellineage.text.VisibleText;

/**
 * How models and data were made: the inputs of workflows that have a property {@code model-lineage:relation}. Inputs without it
 * may be anything that a workflow takes. What sources deny is in a property of the component that it is denied of.
 */
final class Formulation {

    private static final String RELATION = "relation";
    private static final String INPUTS = "formulation.workflows.inputs";
    private static final List<Status> REFUSALS = List.of(Status.DENIED, Status.RETRACTED);

    private final Bom bom;

    Formulation(Bom bom) {
        this.bom = bom;
    }

    void read(Map<?, ?> document) throws IOException {
        for (Map<?, ?> formula : JsonValues.maps(document.get("formulation"))) {
            for (Map<?, ?> workflow : JsonValues.maps(formula.get("workflows"))) {
                List<Map<?, ?>> inputs = new ArrayList<>();
                for (Map<?, ?> input : JsonValues.maps(workflow.get("inputs"))) {
                    if (OwnProperties.value(input, RELATION).isPresent()) {
                        inputs.add(input);
                    }
                }
                for (Map<?, ?> output : JsonValues.maps(workflow.get("outputs"))) {
                    Optional<Entity> child = resource(output);
                    for (Map<?, ?> input : child.isPresent() ? inputs : List.<Map<?, ?>>of()) {
                        read(input, child.get());
                    }
                }
            }
        }
    }

    private Optional<Entity> resource(Map<?, ?> end) {
        return bom.referred(JsonValues.text(JsonValues.map(end.get("resource")).get("ref")));
    }

    private void read(Map<?, ?> input, Entity child) throws IOException {
        Optional<Entity> parent = resource(input);
        String word = OwnProperties.value(input, RELATION).orElse("");
        Optional<RelationshipType> type =
                parent.flatMap(other -> type(word, OwnProperties.value(input, "channel"), child, other));
        if (type.isEmpty() || parent.get().id().equals(child.id())) {
            bom.remark(
                    child,
                    INPUTS + " holds " + Words.shown(word) + ", which leads to no model and no dataset; ignored");
            return;
        }
        Status status = OwnProperties.value(input, "status").flatMap(Status::of).orElse(Status.ASSERTED);
        bom.descriptions().of(child).say(type.get(), parent.get(), status, bom.said(), qualifiers(input), INPUTS);
    }

    /**
     * The relation that a word names. A model may have come through data that the other one made, of which the relation is then
     * that of the data; between models it is the one of the same channel.
     */
    private static Optional<RelationshipType> type(
            String word, Optional<String> channelWord, Entity child, Entity parent) {
        Optional<RelationshipType> named =
                RelationshipType.of(word).filter(type -> type.channel().isPresent());
        Optional<Channel> channel = channelWord
                .filter(given -> named.isEmpty())
                .flatMap(given -> List.of(Channel.values()).stream()
                        .filter(one -> one.word().equals(given))
                        .findFirst())
                .or(() -> named.flatMap(RelationshipType::channel));
        return named.filter(type -> Pedigree.fits(type, child, parent))
                .or(() -> channel.flatMap(one -> usual(one, child.kind()))
                        .filter(type -> Pedigree.fits(type, child, parent)));
    }

    private static Optional<RelationshipType> usual(Channel channel, EntityKind child) {
        boolean model = child == EntityKind.MODEL;
        return switch (channel) {
            case WEIGHTS, UNKNOWN -> Optional.of(RelationshipType.DERIVED_FROM);
            case OUTPUTS -> Optional.of(model ? RelationshipType.DISTILLED_FROM : RelationshipType.GENERATED_BY);
            case DATA -> Optional.of(model ? RelationshipType.TRAINED_ON : RelationshipType.REUSES);
            case DESIGN -> Optional.of(RelationshipType.ARCHITECTURE_FROM);
        };
    }

    private Map<Qualifier, Object> qualifiers(Map<?, ?> input) {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        OwnProperties.value(input, "stage")
                .filter(Qualifier.STAGE.choices()::contains)
                .ifPresent(stage -> qualifiers.put(Qualifier.STAGE, stage));
        List<String> details = new ArrayList<>();
        List<String> via = OwnProperties.values(input, "via");
        if (!via.isEmpty()) {
            details.add(
                    "via " + String.join(", ", via.stream().map(VisibleText::of).toList()));
        }
        String speakers = bom.citations().speakers(input);
        if (!speakers.isEmpty()) {
            details.add("according to " + speakers);
        }
        if (!details.isEmpty()) {
            qualifiers.put(Qualifier.DETAIL, String.join("; ", details));
        }
        return qualifiers;
    }

    /** What is denied of a component, such as {@code INITIALIZED_FROM pkg:huggingface/acme/base}. */
    void readRefusals(Map<?, ?> component, Entity child) throws IOException {
        for (Status status : REFUSALS) {
            for (String refused : OwnProperties.values(component, status.word())) {
                String[] parts = refused.split(" ", 2);
                String reference = parts[parts.length - 1];
                Optional<Entity> parent = bom.referred(reference).or(() -> repository(reference));
                Optional<RelationshipType> type = parent.flatMap(
                        other -> type(parts[0].toUpperCase(Locale.ROOT), Optional.empty(), child, other));
                if (type.isPresent() && !parent.get().id().equals(child.id())) {
                    bom.descriptions()
                            .of(child)
                            .say(type.get(), parent.get(), status, bom.said(), Map.of(), "properties." + status.word());
                }
            }
        }
    }

    private static Optional<Entity> repository(String purl) {
        return PackageUrl.hubId(purl)
                .map(id -> PackageUrl.isDataset(purl) ? Repository.dataset(id) : Repository.model(id));
    }
}
