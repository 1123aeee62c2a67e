package org.modellineage.connector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;
import org.modellineage.text.VisibleText;

/**
 * A step as the bills of materials of this program tell it, in properties: its relation, channel, status, training stage, and
 * what it came through.
 *
 * @param relation the word of a relationship, such as {@code DISTILLED_FROM}
 * @param channel the word of a channel; empty when none is told
 * @param status how it stands
 * @param stage the training that followed; empty when none is told
 * @param via the names of checkpoints and data
 */
public record ExportedStep(String relation, String channel, Status status, String stage, List<String> via) {

    public ExportedStep {
        via = List.copyOf(via);
    }

    /** Finds the values of a property. */
    @FunctionalInterface
    public interface Properties {
        List<String> values(String word);

        default String value(String word) {
            return values(word).stream().findFirst().orElse("");
        }
    }

    /** The step of an object; empty when it has no relation. */
    public static Optional<ExportedStep> in(Properties properties) {
        String relation = properties.value("relation").toUpperCase(Locale.ROOT);
        return relation.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportedStep(
                        relation,
                        properties.value("channel"),
                        Status.of(properties.value("status")).orElse(Status.ASSERTED),
                        properties.value("stage"),
                        properties.values("via")));
    }

    /**
     * The type of relationship between two entities. A model may have come through data that another one made; the relation is
     * then that of the data, and between the models it is the usual one of the same channel.
     */
    public Optional<RelationshipType> type(Entity child, Entity parent) {
        Optional<RelationshipType> named =
                RelationshipType.of(relation).filter(type -> type.channel().isPresent());
        return named.filter(type -> fits(type, child, parent))
                .or(() -> named.flatMap(RelationshipType::channel)
                        .or(this::knownChannel)
                        .map(found -> usual(found, child.kind()))
                        .filter(type -> fits(type, child, parent)));
    }

    /** The kind of what it leads to, as far as the relation tells it. */
    public Optional<EntityKind> parentKind() {
        return RelationshipType.of(relation)
                .filter(type -> type.channel().isPresent())
                .map(type -> type.objects().iterator().next());
    }

    private Optional<Channel> knownChannel() {
        for (Channel each : Channel.values()) {
            if (each.word().equals(channel)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static RelationshipType usual(Channel channel, EntityKind child) {
        boolean model = child == EntityKind.MODEL;
        return switch (channel) {
            case WEIGHTS, UNKNOWN -> RelationshipType.DERIVED_FROM;
            case OUTPUTS -> model ? RelationshipType.DISTILLED_FROM : RelationshipType.GENERATED_BY;
            case DATA -> model ? RelationshipType.TRAINED_ON : RelationshipType.REUSES;
            case DESIGN -> RelationshipType.ARCHITECTURE_FROM;
        };
    }

    private static boolean fits(RelationshipType type, Entity child, Entity parent) {
        return type.subjects().contains(child.kind()) && type.objects().contains(parent.kind());
    }

    /**
     * The stage and, in words, what it came through.
     *
     * @param more what else to tell in words
     */
    public Map<Qualifier, Object> qualifiers(List<String> more) {
        Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
        if (Qualifier.STAGE.choices().contains(stage)) {
            qualifiers.put(Qualifier.STAGE, stage);
        }
        List<String> details = new ArrayList<>();
        if (!via.isEmpty()) {
            details.add(
                    "via " + String.join(", ", via.stream().map(VisibleText::of).toList()));
        }
        details.addAll(more);
        if (!details.isEmpty()) {
            qualifiers.put(Qualifier.DETAIL, String.join("; ", details));
        }
        return qualifiers;
    }
}
