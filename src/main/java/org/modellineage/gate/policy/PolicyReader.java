package org.modellineage.gate.policy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.YamlFile;
import org.modellineage.collection.yaml.YamlNode;
import org.modellineage.gate.policy.Policy.ListedLicence;

/** Reads a policy. Every problem is told with its place; a policy with one is not used. */
public final class PolicyReader {

    private static final String DAY = "a day such as 2027-06-30";

    private final Path file;
    private final PolicyValues values;

    private PolicyReader(Path file, Problems problems) {
        this.file = file;
        this.values = new PolicyValues(problems);
    }

    /** Reads a file; empty when it has a problem. */
    public static Optional<Policy> read(Path file, Problems problems) {
        YamlFile yaml = YamlFile.read(file, problems);
        if (yaml.root().isEmpty() && yaml.complete()) {
            problems.error(Place.whole(file), "an empty policy; accepted: a map with " + quoted(PolicyKey.LICENCES));
        }
        Optional<Policy> policy = yaml.root().map(root -> new PolicyReader(file, problems).policy(root));
        return problems.hasErrors() ? Optional.empty() : policy;
    }

    private Policy policy(YamlNode root) {
        Map<String, YamlNode> map = values.map("a policy", root, PolicyKey.ofPolicy());
        String purpose = values.word(PolicyKey.FOR, map, PolicyKey.PURPOSES).orElse("any");
        Set<String> through = through(map.get(PolicyKey.THROUGH.word()));
        values.require(PolicyKey.LICENCES, map, "a policy", root);
        Map<PolicyRule, Action> actions = new EnumMap<>(PolicyRule.class);
        Map<PolicyRule, Place> places = new EnumMap<>(PolicyRule.class);
        for (PolicyRule rule : PolicyRule.withAction()) {
            YamlNode node = map.get(rule.word());
            if (node != null) {
                places.put(rule, node.place());
                values.word(rule.word(), node, Action.words()).map(Action::of).ifPresent(it -> actions.put(rule, it));
            }
        }
        Action doubtful = values.word(PolicyKey.DOUBTFUL, map, Action.words())
                .map(Action::of)
                .orElse(Action.FAIL);
        List<ListedLicence> licences = new ArrayList<>();
        Action other = Action.FAIL;
        YamlNode lists = map.get(PolicyKey.LICENCES.word());
        if (lists != null) {
            places.put(PolicyRule.LICENCES, lists.place());
            Map<String, YamlNode> listed = values.map("\"licences\"", lists, PolicyKey.words(PolicyKey.OF_LICENCES));
            licences.addAll(licences(PolicyKey.ALLOW, Action.PASS, listed));
            licences.addAll(licences(PolicyKey.DENY, Action.FAIL, listed));
            licences.addAll(licences(PolicyKey.NOTE, Action.NOTE, listed));
            other = values.word(PolicyKey.OTHER, listed, Action.words())
                    .map(Action::of)
                    .orElse(other);
        }
        return new Policy(
                file,
                purpose,
                through,
                licences,
                other,
                actions,
                doubtful,
                places,
                exemptions(map.get(PolicyKey.EXCEPTIONS.word())));
    }

    private Set<String> through(@Nullable YamlNode node) {
        if (node == null) {
            return Set.copyOf(PolicyKey.CHANNELS);
        }
        Set<String> channels = new LinkedHashSet<>();
        for (YamlNode item :
                values.items(PolicyKey.THROUGH.word(), node, "a list of channels, such as [weights, data]")) {
            values.word(PolicyKey.THROUGH.word(), item, PolicyKey.CHANNELS).ifPresent(channels::add);
        }
        return channels;
    }

    private List<ListedLicence> licences(PolicyKey key, Action action, Map<String, YamlNode> lists) {
        List<ListedLicence> licences = new ArrayList<>();
        YamlNode node = lists.get(key.word());
        if (node != null) {
            for (YamlNode item : values.items(key.word(), node, "a list of licences, such as [apache-2.0, mit]")) {
                values.text(key.word(), item, "the id or name of a licence")
                        .ifPresent(name -> licences.add(new ListedLicence(name, action, item.place())));
            }
        }
        return licences;
    }

    private List<Exemption> exemptions(@Nullable YamlNode node) {
        List<Exemption> exemptions = new ArrayList<>();
        if (node != null) {
            for (YamlNode item : values.items(PolicyKey.EXCEPTIONS.word(), node, "a list of exceptions")) {
                exemption(item).ifPresent(exemptions::add);
            }
        }
        return exemptions;
    }

    private Optional<Exemption> exemption(YamlNode node) {
        String what = "an exception";
        Map<String, YamlNode> map = values.map(what, node, PolicyKey.words(PolicyKey.OF_EXCEPTION));
        if (!(node instanceof YamlNode.Entries)) {
            return Optional.empty();
        }
        for (PolicyKey key : PolicyKey.REQUIRED_OF_EXCEPTION) {
            values.require(key, map, what, node);
        }
        Optional<String> model = values.text(PolicyKey.MODEL, map, "a name of a model");
        Optional<PolicyRule> rule =
                values.word(PolicyKey.RULE, map, PolicyRule.words()).map(PolicyRule::of);
        Optional<String> licence = values.text(PolicyKey.LICENCE, map, "the id or name of a licence");
        Optional<String> reason = values.text(PolicyKey.REASON, map, "a text");
        Optional<LocalDate> until = values.text(PolicyKey.UNTIL, map, DAY).flatMap(text -> day(text, map));
        if (model.isEmpty() || rule.isEmpty() || reason.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Exemption(model.get(), rule.get(), licence.orElse(""), reason.get(), until.get(), node.place()));
    }

    private Optional<LocalDate> day(String text, Map<String, YamlNode> map) {
        try {
            // LocalDate also reads years of more digits.
            if (text.length() == "2027-06-30".length()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // reported below, like another form
        }
        return values.refuse(PolicyKey.UNTIL.word(), map.get(PolicyKey.UNTIL.word()), DAY);
    }

    private static String quoted(PolicyKey key) {
        return '"' + key.word() + '"';
    }
}
