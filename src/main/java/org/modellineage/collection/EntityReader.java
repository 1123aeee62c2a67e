package org.modellineage.collection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.Draft.DeclaredEntity;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.HubId;
import org.modellineage.model.Source;

/** Reads a section: the entities of a kind, with their statements. */
final class EntityReader {

    private static final Map<EntityKind, List<Key>> KEYS = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind kind : EntityKind.values()) {
            KEYS.put(kind, Key.of(kind));
        }
    }

    private final ValueReader values;
    private final Draft draft;
    private final StatementReader statements;
    private final SourceReader sources;

    EntityReader(Draft draft) {
        this.values = new ValueReader(draft);
        this.draft = draft;
        this.statements = new StatementReader(values, draft);
        this.sources = new SourceReader(values, draft.problems());
    }

    /** Sets the source of all statements that name none; null for no source. */
    void setUsualSource(@Nullable String sourceId) {
        statements.setUsualSource(sourceId);
    }

    void read(EntityKind kind, YamlNode section) {
        if (section instanceof YamlNode.Entries map) {
            map.entries().forEach(entry -> entity(kind, entry));
        } else {
            values.refuse(kind.section(), section, "a map from ids to " + kind.section());
        }
    }

    private void entity(EntityKind kind, YamlNode.Entry entry) {
        YamlNode.Scalar id = entry.key();
        DeclaredEntity declaration = new DeclaredEntity(Ids.written(id.text()), kind, id.place());
        // An entity declared twice is read to find its problems, but takes no part in later checks.
        boolean counts = !entry.repeated() && draft.declare(declaration);
        if (!Ids.isEntityId(declaration.id())) {
            draft.problems().error(id.place(), "id " + Quoted.of(id.text()) + "; " + insteadOf(id.text()));
        }
        if (entry.value() instanceof YamlNode.Entries map) {
            fields(declaration, id.text(), map, counts);
        } else {
            values.refuse(id.text(), entry.value(), "a map with the name of " + kind.one() + " and more about it");
        }
    }

    private void fields(DeclaredEntity declaration, String written, YamlNode.Entries map, boolean counts) {
        EntityKind kind = declaration.kind();
        Fields fields = Fields.onlyOf(map, KEYS.getOrDefault(kind, List.of()), draft.problems());
        Entity entity = new Entity(
                declaration.id(),
                kind,
                fields.required(Key.NAME, Quoted.of(declaration.id()))
                        .flatMap(node -> values.text("name", node))
                        .orElse(declaration.id()),
                fields.value(Key.RELEASED)
                        .flatMap(node -> values.truth("released", node))
                        .orElse(true),
                fields.value(Key.SERIES)
                        .flatMap(node -> values.truth("series", node))
                        .orElse(false),
                fields.value(Key.HUB).flatMap(this::hubId).orElse(written.equals(declaration.id()) ? null : written));
        Consumer<PlacedStatement> keep = statement -> {
            if (counts) {
                draft.add(statement);
            }
        };
        fields.value(Key.ALIASES)
                .ifPresent(node -> statements.readAliases(declaration, node).forEach(keep));
        fields.value(Key.STATEMENTS)
                .ifPresent(node -> statements.read(declaration, node).forEach(keep));
        if (kind == EntityKind.SOURCE) {
            Source source = sources.read(entity, fields);
            if (counts) {
                draft.add(source);
            }
        } else if (counts) {
            draft.add(entity);
        }
        if (counts) {
            keepHubIds(declaration, entity, fields);
        }
    }

    private void keepHubIds(DeclaredEntity declaration, Entity entity, Fields fields) {
        if (entity.id().indexOf('/') > 0) {
            draft.add(new HubIdCheck.HubIdUse("id ", entity.id(), declaration, declaration.place()));
        }
        if (entity.hubId() != null) {
            Place place = fields.value(Key.HUB).map(YamlNode::place).orElse(declaration.place());
            draft.add(new HubIdCheck.HubIdUse("hub: ", entity.hubId(), declaration, place));
        }
    }

    private Optional<String> hubId(YamlNode node) {
        Optional<String> id = values.text("hub", node);
        if (id.isEmpty() || HubId.is(id.get())) {
            return id;
        }
        Optional<String> meant = HubId.in(id.get());
        return values.refuse(
                "hub",
                node,
                "owner/name, "
                        + meant.map(found -> "so write " + Quoted.of(found)).orElse("such as deepseek-ai/DeepSeek-R1"));
    }

    private static String insteadOf(String id) {
        String slug = HubId.in(id).map(HubId::key).orElseGet(() -> Ids.slug(id));
        String meant = slug.isEmpty() ? "" : "did you mean " + Quoted.of(slug) + "? ";
        return meant + "accepted: " + Ids.ENTITY_ID;
    }
}
