package org.modellineage.export.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.export.bom.Family.Cited;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.Status;
import org.modellineage.text.VisibleText;

/** What a bill says in sentences, for people who read it without knowing the words of the graph. */
final class BomSentences {

    private final Family family;

    BomSentences(Family family) {
        this.family = family;
    }

    /** Where the weights of a model, or the data of a dataset, come from. */
    String pedigree(Entity child) {
        List<String> sentences = new ArrayList<>();
        List<Step> parents = family.parents(child.id());
        if (child.kind() == EntityKind.MODEL) {
            sentences.add(
                    switch (family.origin(child.id())) {
                        case KNOWN -> "Weights: from " + list(parents) + ".";
                        case NONE -> "Weights: trained from scratch, from those of no other model.";
                        case UNDISCLOSED -> "Weights: its maker does not disclose where they come from.";
                        case UNKNOWN -> "Weights: no source says where they come from.";
                    });
        }
        List<Step> others = family.steps(child.id()).stream()
                .filter(Family::isHeld)
                .filter(step -> !parents.contains(step))
                .toList();
        addFrom(sentences, "Outputs of other models, no weights: ", others, "outputs");
        addFrom(sentences, "Data: ", others, "data");
        addFrom(sentences, "Design only, no weights: ", others, "design");
        List<Step> alleged = family.steps(child.id()).stream()
                .filter(step -> !Family.isHeld(step))
                .toList();
        if (!alleged.isEmpty()) {
            sentences.add("Only alleged: " + list(alleged) + ".");
        }
        List<Step> denied = family.denied(child.id());
        if (!denied.isEmpty()) {
            sentences.add("Denied: " + list(denied) + ".");
        }
        return String.join(" ", sentences);
    }

    private void addFrom(List<String> sentences, String beginning, List<Step> steps, String channel) {
        List<Step> through = steps.stream()
                .filter(step -> step.channel().word().equals(channel))
                .toList();
        if (!through.isEmpty()) {
            sentences.add(beginning + list(through) + ".");
        }
    }

    private String list(List<Step> steps) {
        return steps.stream()
                .map(step -> VisibleText.of(family.name(step.parentId())) + " (" + how(step) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A model learns from what generated or filtered its data; of the data themselves that is said directly. */
    private String relation(Step step) {
        boolean model = family.entity(step.childId()).kind() == EntityKind.MODEL;
        if (model && step.kind().equals(RelationshipType.GENERATED_BY.word())) {
            return "generated its data";
        }
        return model && step.kind().equals(RelationshipType.FILTERED_BY.word())
                ? "filtered its data"
                : plain(step.kind());
    }

    private String how(Step step) {
        List<String> words = new ArrayList<>(List.of(relation(step)));
        if (step.stage() != null) {
            words.add(step.stage());
        }
        if (step.status() == Status.DISPUTED) {
            words.add(step.status().word());
        }
        return String.join(", ", words);
    }

    /** A step in one sentence. */
    String step(Step step) {
        String via = step.viaIds().isEmpty()
                ? ""
                : ", via "
                        + step.viaIds().stream()
                                .map(id -> VisibleText.of(family.name(id)))
                                .collect(Collectors.joining(", "));
        return VisibleText.of(family.name(step.childId())) + " " + plain(step.kind()) + " "
                + VisibleText.of(family.name(step.parentId()))
                + (step.stage() == null ? "" : " (" + step.stage() + ")") + via + ": "
                + step.status().word();
    }

    /** What a source says: the statement, how it puts it forward, where, and a curator's remark. */
    String claim(Cited cited) {
        String object = cited.statement().value().toString();
        String what = cited.statement().predicate() instanceof RelationshipType ? family.name(object) : object;
        List<String> parts = new ArrayList<>();
        parts.add(VisibleText.of(family.name(cited.statement().subjectId())) + " "
                + plain(cited.statement().predicate().word()) + " " + VisibleText.of(what) + ": "
                + cited.claim().status().word() + ", " + cited.claim().method().word());
        if (!cited.claim().locators().isEmpty()) {
            parts.add("at " + String.join("; ", cited.claim().locators()));
        }
        if (cited.claim().note() != null) {
            parts.add(cited.claim().note());
        }
        return String.join("; ", parts);
    }

    /** A claim with the name of its source, for a place that has no field for it. */
    String claimOf(Source source, Cited cited) {
        return VisibleText.of(source.entity().name()) + ": " + claim(cited);
    }

    /** A word of the vocabulary as people write it: {@code INITIALIZED_FROM} as "initialized from". */
    private static String plain(String word) {
        return word.contains("_") ? word.replace('_', ' ').toLowerCase(Locale.ROOT) : word;
    }
}
