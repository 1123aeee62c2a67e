package org.modellineage.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Channel;
import org.modellineage.model.Claim;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.SourceKind;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.text.HostileText;

/** An ancestry whose names, places and remarks are hostile texts, with steps of all channels, two of them side by side. */
public final class HostileAncestry {

    private final List<String> texts;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Stated> statements = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int next;

    private HostileAncestry(long seed) {
        texts = HostileText.of(seed);
    }

    public static Ancestry of(long seed) {
        return new HostileAncestry(seed).ancestry();
    }

    private Ancestry ancestry() {
        declare("owner/root_1", EntityKind.MODEL);
        declare("root.5b", EntityKind.MODEL);
        declare("-odd.", EntityKind.MODEL);
        declare("mistral:7b (new)", EntityKind.MODEL);
        declare("data", EntityKind.DATASET);
        declare("stage", EntityKind.TRAINING_STAGE);
        declare("lab", EntityKind.ORGANIZATION);
        source("paper", new PartialDate("2024"));
        source("card", new PartialDate("2024-03"));
        source("silent", null);
        step("owner/root_1", RelationshipType.INITIALIZED_FROM, "root.5b", Channel.WEIGHTS);
        step("owner/root_1", RelationshipType.DISTILLED_FROM, "root.5b", Channel.OUTPUTS);
        step("owner/root_1", RelationshipType.TRAINED_ON, "data", Channel.DATA);
        step("root.5b", RelationshipType.DERIVED_FROM, "mistral:7b (new)", Channel.UNKNOWN);
        step("mistral:7b (new)", RelationshipType.ARCHITECTURE_FROM, "-odd.", Channel.DESIGN);
        say("owner/root_1", RelationshipType.DEVELOPED_BY, "lab", Status.ASSERTED);
        say("owner/root_1", RelationshipType.QUANTIZED_FROM, "-odd.", Status.DENIED);
        say("owner/root_1", Property.RELEASED_ON, new PartialDate("2024-03-05"), Status.ASSERTED);
        say("owner/root_1", Property.TOTAL_PARAMETERS, 7L, Status.ALLEGED);
        say("owner/root_1", Property.ALSO_KNOWN_AS, text(), Status.ASSERTED);
        say("stage", RelationshipType.STAGE_OF, "owner/root_1", Status.ASSERTED);
        say("stage", RelationshipType.READS, "data", Status.ASSERTED);
        say("stage", RelationshipType.ENDS_IN, "owner/root_1", Status.ASSERTED);
        say("card", RelationshipType.CITES, "paper", Status.ASSERTED);
        return new Ancestry("owner/root_1", steps, entities, sources, statements, null);
    }

    private void declare(String id, EntityKind kind) {
        entities.put(id, new Entity(id, kind, text(), next % 2 == 0, false, null));
    }

    private void source(String id, @Nullable PartialDate date) {
        Entity entity = new Entity(id, EntityKind.SOURCE, text(), true, false, null);
        sources.put(
                id,
                new Source(
                        entity,
                        SourceKind.PRIMARY,
                        date == null ? null : text(),
                        List.of(text(), text()),
                        date,
                        null,
                        null,
                        "https://example.org/" + id,
                        null));
    }

    private void step(String child, RelationshipType type, String parent, Channel channel) {
        say(child, type, parent, Status.ASSERTED);
        steps.add(new Step(
                child,
                parent,
                type.word(),
                channel,
                Status.ALLEGED,
                "sft",
                List.of(text()),
                List.of("paper"),
                List.of()));
    }

    private void say(String subject, Predicate predicate, Object value, Status status) {
        List<Claim> claims = List.of(claim("paper", status), claim("card", status));
        Map<Qualifier, Object> qualifiers =
                Map.of(Qualifier.DETAIL, text(), Qualifier.VIA, "data", Qualifier.EPOCHS, 1.5, Qualifier.TOKENS, 9L);
        String id = subject + " " + predicate.word() + " " + next;
        statements.add(new Stated(new Statement(id, subject, predicate, value, qualifiers, claims), status, 2));
    }

    private Claim claim(String source, Status status) {
        return new Claim(
                source,
                List.of(text(), text()),
                status,
                Rank.PREFERRED,
                text(),
                Method.STATED,
                "lab",
                text(),
                List.of("silent"),
                null);
    }

    /** Never empty, as no name is. */
    private String text() {
        return "x" + texts.get(next++ % texts.size());
    }
}
