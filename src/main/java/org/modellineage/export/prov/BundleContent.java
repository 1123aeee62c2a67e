package org.modellineage.export.prov;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.export.Ancestry;
import org.modellineage.export.prov.ProvDocument.Attribute;
import org.modellineage.export.prov.ProvDocument.Kind;
import org.modellineage.export.prov.ProvDocument.Name;
import org.modellineage.export.prov.ProvDocument.ProvRecord;
import org.modellineage.export.prov.ProvMapping.Said;
import org.modellineage.model.Claim;
import org.modellineage.model.Entity;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/**
 * What one source says, as the content of its bundle. What PROV has a relation for is that relation; everything else, and what
 * the source denies, is an entity of the type {@code lineage:Claim}, because PROV cannot deny.
 */
final class BundleContent {

    /** Relations that lead from a model or dataset to what it is attributed to. */
    private static final List<RelationshipType> MADE_BY =
            List.of(RelationshipType.DEVELOPED_BY, RelationshipType.PUBLISHED_BY);

    /** The relations of training stages. */
    private static final Map<RelationshipType, Kind> OF_STAGES = new EnumMap<>(RelationshipType.class);

    static {
        OF_STAGES.put(RelationshipType.STARTS_FROM, Kind.USAGE);
        OF_STAGES.put(RelationshipType.READS, Kind.USAGE);
        OF_STAGES.put(RelationshipType.SCORED_BY, Kind.USAGE);
        OF_STAGES.put(RelationshipType.ENDS_IN, Kind.GENERATION);
        OF_STAGES.put(RelationshipType.PRODUCES, Kind.GENERATION);
    }

    private final Ancestry ancestry;
    private final Map<String, List<Attribute>> mentioned = new LinkedHashMap<>();
    private final List<ProvRecord> claims = new ArrayList<>();

    BundleContent(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    List<ProvRecord> of(List<Said> said) {
        for (Said one : said) {
            add(one.statement(), one.claim());
        }
        List<ProvRecord> records = new ArrayList<>();
        mentioned.forEach(
                (id, attributes) -> records.add(new ProvRecord(kind(id), ProvTerms.entity(id), List.of(), attributes)));
        records.addAll(claims);
        return records;
    }

    private void add(Statement statement, Claim claim) {
        boolean denied = claim.status().compareTo(Status.DENIED) >= 0;
        List<Attribute> attributes = mention(statement.subjectId());
        if (statement.predicate() instanceof Property property && claim.status() == Status.ASSERTED) {
            Attribute attribute = ProvTerms.attribute(property.word(), statement.value());
            if (!attributes.contains(attribute)) {
                attributes.add(attribute);
            }
        }
        if (!denied && statement.predicate() instanceof RelationshipType type) {
            String object = statement.value().toString();
            mention(object);
            if (type.channel().isPresent()) {
                relation(Kind.DERIVATION, statement, claim, statement.subjectId(), object);
                return;
            } else if (MADE_BY.contains(type)) {
                relation(Kind.ATTRIBUTION, statement, claim, statement.subjectId(), object);
                return;
            } else if (OF_STAGES.get(type) == Kind.USAGE) {
                relation(Kind.USAGE, statement, claim, statement.subjectId(), object);
                return;
            } else if (OF_STAGES.get(type) == Kind.GENERATION) {
                relation(Kind.GENERATION, statement, claim, object, statement.subjectId());
                return;
            }
        }
        claims.add(new ProvRecord(Kind.ENTITY, claimId(statement, claim), List.of(), claimed(statement, claim)));
    }

    private void relation(Kind kind, Statement statement, Claim claim, String from, String to) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(ProvTerms.type(ProvTerms.term(statement.predicate().word())));
        if (statement.predicate() instanceof RelationshipType type) {
            type.channel().ifPresent(channel -> ProvTerms.add(attributes, "channel", channel.word()));
        }
        attributes.addAll(ProvTerms.of(statement, claim));
        List<Name> ends = List.of(ProvTerms.entity(from), ProvTerms.entity(to));
        claims.add(new ProvRecord(kind, claimId(statement, claim), ends, attributes));
    }

    private static List<Attribute> claimed(Statement statement, Claim claim) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(ProvTerms.type(ProvTerms.term("Claim")));
        ProvTerms.add(attributes, "subject", ProvTerms.entity(statement.subjectId()));
        ProvTerms.add(
                attributes, "predicate", ProvTerms.term(statement.predicate().word()));
        if (statement.predicate() instanceof Property) {
            ProvTerms.add(attributes, "value", statement.value());
        } else {
            ProvTerms.add(
                    attributes, "object", ProvTerms.entity(statement.value().toString()));
        }
        attributes.addAll(ProvTerms.of(statement, claim));
        return attributes;
    }

    private static Name claimId(Statement statement, Claim claim) {
        return ProvTerms.name(ProvDocument.CLAIM, statement.claimId(claim));
    }

    /** The attributes of an entity in this bundle. */
    private List<Attribute> mention(String id) {
        return mentioned.computeIfAbsent(id, first -> {
            Entity entity = entity(first);
            List<Attribute> attributes = new ArrayList<>();
            attributes.add(ProvTerms.type(ProvTerms.term(entity.kind().label())));
            attributes.add(ProvTerms.label(entity.name()));
            return attributes;
        });
    }

    private Kind kind(String id) {
        return switch (entity(id).kind()) {
            case TRAINING_STAGE -> Kind.ACTIVITY;
            case ORGANIZATION, PERSON -> Kind.AGENT;
            default -> Kind.ENTITY;
        };
    }

    private Entity entity(String id) {
        return ancestry.sources().containsKey(id) ? ancestry.sources().get(id).entity() : ancestry.entity(id);
    }
}
