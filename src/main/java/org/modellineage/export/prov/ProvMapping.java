package org.modellineage.export.prov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.prov.ProvDocument.Attribute;
import org.modellineage.export.prov.ProvDocument.Bundle;
import org.modellineage.export.prov.ProvDocument.Kind;
import org.modellineage.export.prov.ProvDocument.Name;
import org.modellineage.export.prov.ProvDocument.ProvRecord;
import org.modellineage.model.Claim;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;

/** What an ancestry becomes in PROV: sources outside, what each says in a bundle that is attributed to who published it. */
final class ProvMapping {

    private final Ancestry ancestry;
    private final Map<Name, ProvRecord> agents = new LinkedHashMap<>();
    private final List<ProvRecord> records = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();

    private ProvMapping(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    static ProvDocument of(Ancestry ancestry) {
        ProvMapping mapping = new ProvMapping(ancestry);
        Map<String, List<Said>> bySource = mapping.bySource();
        ancestry.sources().values().forEach(source -> mapping.add(source, bySource.get(source.id())));
        List<ProvRecord> outside = new ArrayList<>(mapping.agents.values());
        outside.addAll(mapping.records);
        return new ProvDocument(outside, mapping.bundles);
    }

    /** A claim with its statement. */
    record Said(Statement statement, Claim claim) {}

    private Map<String, List<Said>> bySource() {
        Map<String, List<Said>> bySource = new LinkedHashMap<>();
        for (Stated stated : ancestry.statements()) {
            for (Claim claim : stated.statement().claims()) {
                bySource.computeIfAbsent(claim.sourceId(), id -> new ArrayList<>())
                        .add(new Said(stated.statement(), claim));
            }
        }
        return bySource;
    }

    private void add(Source source, @Nullable List<Said> said) {
        Name id = ProvTerms.entity(source.id());
        records.add(new ProvRecord(Kind.ENTITY, id, List.of(), attributes(source)));
        List<Name> publishers = Optional.ofNullable(source.publisher()).map(this::agent).stream()
                .toList();
        List<Name> authors =
                source.authors().stream().map(this::agent).distinct().toList();
        attribute(id, publishers, "publisher");
        attribute(id, authors, "author");
        if (said != null) {
            Name bundle = ProvTerms.name(ProvDocument.SAID_BY, source.id());
            List<Attribute> attributes = List.of(
                    ProvTerms.type(new Name(ProvDocument.PROV, "Bundle")),
                    ProvTerms.label("What " + source.entity().name() + " says"));
            records.add(new ProvRecord(Kind.ENTITY, bundle, List.of(), attributes));
            records.add(new ProvRecord(Kind.DERIVATION, null, List.of(bundle, id), List.of()));
            attribute(
                    bundle, publishers.isEmpty() ? authors : publishers, publishers.isEmpty() ? "author" : "publisher");
            bundles.add(new Bundle(bundle, new BundleContent(ancestry).of(said)));
        }
    }

    private void attribute(Name entity, List<Name> to, String role) {
        for (Name agent : to) {
            records.add(new ProvRecord(
                    Kind.ATTRIBUTION, null, List.of(entity, agent), List.of(ProvTerms.type(ProvTerms.term(role)))));
        }
    }

    private Name agent(String name) {
        Name id = ProvTerms.name(ProvDocument.AGENT, name);
        agents.computeIfAbsent(
                id, first -> new ProvRecord(Kind.AGENT, first, List.of(), List.of(ProvTerms.label(name))));
        return id;
    }

    private static List<Attribute> attributes(Source source) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(ProvTerms.type(ProvTerms.term(source.entity().kind().label())));
        attributes.add(ProvTerms.label(source.entity().name()));
        ProvTerms.add(attributes, "sourceKind", source.kind().word());
        ProvTerms.add(attributes, "publishedOn", source.publishedOn());
        ProvTerms.add(attributes, "revisedOn", source.revisedOn());
        ProvTerms.add(attributes, "retrievedOn", source.retrievedOn());
        ProvTerms.add(attributes, "url", source.url());
        ProvTerms.add(attributes, "revision", source.revision());
        return attributes;
    }
}
