package org.modellineage.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modellineage.collection.problem.Problems;
import org.modellineage.gate.GatedModel.Step;
import org.modellineage.gate.GatedModel.UnknownParent;
import org.modellineage.gate.policy.PolicyReader;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.gate.policy.ResolvedPolicy.Name;
import org.modellineage.licence.Duty;
import org.modellineage.licence.Licence;

/** Models that break rules of policies, and policies whose names are ids. */
public final class GateModels {

    private static final Duty NOTICE = duty("notice");

    private GateModels() {}

    /** A policy in a folder, for models and licences of any name. */
    public static ResolvedPolicy policy(Path folder, String text) {
        Problems problems = new Problems();
        try {
            Path file = Files.writeString(folder.resolve("policy.yaml"), text);
            return ResolvedPolicy.of(
                            PolicyReader.read(file, problems).orElseThrow(() -> new AssertionError(problems.inOrder())),
                            new EveryName(),
                            problems)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class EveryName implements ResolvedPolicy.Names {

        @Override
        public Name licence(String name) {
            return new Name(Optional.of(name), "");
        }

        @Override
        public Name model(String name) {
            return new Name(Optional.of(name), "");
        }
    }

    /** A model under a licence whose text was read and asks for a notice. */
    public static GatedModel clean(String id) {
        return new GatedModel(id, id, List.of(licence(id, "", "mit", NOTICE)), List.of(), List.of());
    }

    /** The same with more licences upstream. */
    public static GatedModel with(GatedModel model, Licence... licences) {
        List<Licence> all = new ArrayList<>(model.licences());
        all.addAll(List.of(licences));
        return new GatedModel(model.id(), model.name(), all, model.unknownParents(), model.steps());
    }

    /** The same with a step to a parent, each with one claim: {@code a-parent}. */
    public static GatedModel withStep(
            GatedModel model, String childId, String parentId, String channel, String status) {
        List<Step> steps = new ArrayList<>(model.steps());
        steps.add(new Step(childId, parentId, channel, status, List.of(childId + "-" + parentId)));
        return new GatedModel(model.id(), model.name(), model.licences(), model.unknownParents(), steps);
    }

    /** The same with a parent of which nobody tells anything. */
    public static GatedModel withUnknownParent(GatedModel model, String status) {
        return new GatedModel(
                model.id(),
                model.name(),
                model.licences(),
                List.of(new UnknownParent("stub", "Stub", status, false, List.of("claim-of-stub"))),
                model.steps());
    }

    /** One model for each rule, by its word, that breaks that rule alone, if licence bad is denied. */
    public static Map<String, GatedModel> breakingOneRule() {
        return Map.of(
                "licences", with(clean("a"), licence("parent", "weights", "bad", NOTICE)),
                "unknown-parents", withUnknownParent(clean("a"), "asserted"),
                "unknown-licences", with(clean("a"), licence("nobody", "weights", "")),
                "unread-licences", with(clean("a"), unread("parent", "weights", "mystery")),
                "alleged-teachers", with(clean("a"), unsure("teacher", "outputs", "mit", "alleged")),
                "output-bans", with(clean("a"), licence("teacher", "outputs", "ban", duty("no-training"))),
                "missing-names", with(clean("a"), licence("parent", "weights", "named", named("Llama"))),
                "more-permissive", with(clean("a"), licence("parent", "weights", "strict", duty("scale"))),
                "non-commercial", with(clean("a"), licence("teacher", "outputs", "nc", duty("non-commercial"))),
                "non-commercial-data", with(clean("a"), licence("data", "data", "nc", duty("non-commercial"))));
    }

    public static Duty duty(String kind) {
        return new Duty(kind, "asks for " + kind, "2.a", "", "claim-of-" + kind);
    }

    public static Duty named(String prefix) {
        return new Duty("name", "begin with " + prefix, "1", prefix, "claim-of-name");
    }

    /** A licence whose text was read; one without an id is none. */
    public static Licence licence(String holder, String through, String id, Duty... duties) {
        return licence(holder, through, id, "asserted", "read", duties);
    }

    /** The same for a holder of which it is not certain that it is upstream. */
    public static Licence unsure(String holder, String through, String id, String lineage, Duty... duties) {
        return licence(holder, through, id, lineage, "read", duties);
    }

    public static Licence unread(String holder, String through, String id) {
        return licence(holder, through, id, "asserted", "unread");
    }

    private static Licence licence(
            String holder, String through, String id, String lineage, String textRead, Duty... duties) {
        return new Licence(
                holder,
                holder,
                true,
                false,
                through,
                id.isEmpty() ? Licence.NONE : id,
                id,
                "all",
                "",
                id.isEmpty() ? "" : "asserted",
                lineage,
                "",
                Map.of("card", "a card"),
                List.of("licence-of-" + holder),
                List.of(),
                false,
                List.of(duties),
                id.isEmpty() ? "" : textRead);
    }
}
