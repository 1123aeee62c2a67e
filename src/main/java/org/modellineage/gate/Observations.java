package org.modellineage.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.problem.Place;
import org.modellineage.gate.GatedModel.UnknownParent;
import org.modellineage.gate.policy.Action;
import org.modellineage.gate.policy.Policy;
import org.modellineage.gate.policy.Policy.ListedLicence;
import org.modellineage.gate.policy.PolicyRule;
import org.modellineage.gate.policy.ResolvedPolicy;
import org.modellineage.licence.Duty;
import org.modellineage.licence.Licence;
import org.modellineage.licence.LicenceConflict;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/** Looks at a model by each rule of a policy. Licences of code alone count for none. */
final class Observations {

    private static final int MOST_NAMES = 5;
    private static final Set<String> NOT_STANDING = Set.of(Status.DENIED.word(), Status.RETRACTED.word());

    private final ResolvedPolicy resolved;
    private final Policy policy;
    private final GatedModel model;
    private final Ways ways;

    /** What has a licence or lacks one, and is reached by a channel that counts. */
    private final List<Licence> counting;

    private final List<Licence> standing;
    private final List<Observation> all = new ArrayList<>();

    Observations(ResolvedPolicy resolved, GatedModel model) {
        this.resolved = resolved;
        this.policy = resolved.policy();
        this.model = model;
        this.ways = new Ways(model);
        this.counting = model.licences().stream()
                .filter(licence -> !licence.ofOrganization() && isWithin(licence))
                .toList();
        this.standing = counting.stream().filter(Observations::stands).toList();
    }

    /** What the rules see, in their order. */
    List<Observation> all() {
        grouped(standing, licence -> !isSilentOnOutputs(licence)).forEach(this::listed);
        model.unknownParents().forEach(this::unknownParent);
        unknownLicences();
        grouped(standing, licence -> !licence.hasTerms()).forEach(this::unread);
        allegedTeachers();
        LicenceConflict.among(
                        model.licences().stream().filter(Observations::stands).toList())
                .forEach(this::conflict);
        grouped(standing, licence -> forbids(licence, Duty.NOT_FOR_COMMERCE) && !isOfData(licence))
                .forEach(group -> forbidding(group, PolicyRule.NON_COMMERCIAL, Duty.NOT_FOR_COMMERCE));
        if (policy.purpose().equals("distill")) {
            // Others are to be trained on its own outputs.
            grouped(standing, licence -> forbids(licence, Set.of(Duty.NO_TRAINING)) && isOfWeights(licence))
                    .forEach(group -> forbidding(group, PolicyRule.OUTPUT_BANS, Set.of(Duty.NO_TRAINING)));
        }
        return all;
    }

    private void listed(List<Licence> group) {
        Licence first = group.get(0);
        @Nullable ListedLicence listed = resolved.licences().get(first.licenseId());
        Action action = listed == null ? policy.otherLicences() : listed.action();
        String what = listed == null
                ? "is not named by the policy"
                : action == Action.FAIL ? "is denied by the policy" : "is noted by the policy";
        Place place = listed == null ? policy.place(PolicyRule.LICENCES) : listed.place();
        all.add(observation(PolicyRule.LICENCES, action, of(group) + ", " + what, group, List.of(), place));
    }

    private void unknownParent(UnknownParent parent) {
        boolean itself = parent.id().equals(model.id());
        String text = itself
                ? "no source says where its weights come from"
                : parent.described()
                        ? "no source says where the weights of " + parent.name() + " come from"
                        : parent.name() + " is known by name only, as a parent";
        all.add(new Observation(
                PolicyRule.UNKNOWN_PARENTS,
                policy.action(PolicyRule.UNKNOWN_PARENTS),
                text,
                "",
                List.of(parent.id()),
                itself ? "" : Channel.WEIGHTS.word(),
                List.of(),
                parent.claims(),
                parent.status().equals(Status.ASSERTED.word()) ? "" : parent.status(),
                policy.place(PolicyRule.UNKNOWN_PARENTS)));
    }

    private void unknownLicences() {
        Set<String> licensed = standing.stream().map(Licence::holderId).collect(Collectors.toSet());
        Predicate<Licence> unlicensed = licence -> licence.released() && !licensed.contains(licence.holderId());
        groupedBy(counting, unlicensed, licence -> List.of(licence.through(), unsureWay(licence)))
                .forEach(group -> {
                    String through = group.get(0).through();
                    String whose =
                            through.isEmpty() ? "its licence" : "the licence of " + names(group) + ", " + by(through);
                    all.add(new Observation(
                            PolicyRule.UNKNOWN_LICENCES,
                            policy.action(PolicyRule.UNKNOWN_LICENCES),
                            "no source tells " + whose,
                            "",
                            holderIds(group),
                            through,
                            List.of(),
                            claimsOfWays(group),
                            unsureWay(group.get(0)),
                            policy.place(PolicyRule.UNKNOWN_LICENCES)));
                });
    }

    private void unread(List<Licence> group) {
        all.add(observation(
                PolicyRule.UNREAD_LICENCES,
                policy.action(PolicyRule.UNREAD_LICENCES),
                of(group) + ": nobody read its terms",
                group,
                List.of(),
                policy.place(PolicyRule.UNREAD_LICENCES)));
    }

    private void allegedTeachers() {
        Predicate<Licence> inDoubt = licence -> !licence.ofOrganization()
                && licence.through().equals(Channel.OUTPUTS.word())
                && !licence.lineage().equals(Status.ASSERTED.word());
        groupedBy(model.licences(), inDoubt, licence -> List.of(licence.lineage()))
                .forEach(group -> all.add(new Observation(
                        PolicyRule.ALLEGED_TEACHERS,
                        policy.action(PolicyRule.ALLEGED_TEACHERS),
                        "it may have learned from " + names(group),
                        "",
                        holderIds(group),
                        Channel.OUTPUTS.word(),
                        List.of(),
                        claimsOfWays(group),
                        group.get(0).lineage(),
                        policy.place(PolicyRule.ALLEGED_TEACHERS))));
    }

    private void conflict(LicenceConflict conflict) {
        PolicyRule rule = switch (conflict.kind()) {
            case MORE_PERMISSIVE -> PolicyRule.MORE_PERMISSIVE;
            case MISSING_NAME -> PolicyRule.MISSING_NAMES;
            case OUTPUT_BAN -> PolicyRule.OUTPUT_BANS;
            case NON_COMMERCIAL_DATA -> PolicyRule.NON_COMMERCIAL_DATA;
        };
        all.add(new Observation(
                rule,
                policy.action(rule),
                conflict.text(),
                conflict.licenseId(),
                conflict.holders(),
                conflict.through(),
                clauses(conflict.duties()),
                conflict.claims(),
                conflict.doubt(),
                policy.place(rule)));
    }

    private void forbidding(List<Licence> group, PolicyRule rule, Set<String> kinds) {
        List<Duty> duties = group.get(0).duties().stream()
                .filter(duty -> kinds.contains(duty.kind()))
                .toList();
        String says = duties.stream().map(Duty::cited).collect(Collectors.joining("; "));
        all.add(observation(rule, policy.action(rule), of(group) + ": " + says, group, duties, policy.place(rule)));
    }

    private static Observation observation(
            PolicyRule rule, Action action, String text, List<Licence> group, List<Duty> duties, Place place) {
        List<String> claims = new ArrayList<>(duties.stream().map(Duty::claim).toList());
        group.forEach(licence -> claims.addAll(licence.claims()));
        return new Observation(
                rule,
                action,
                text,
                group.get(0).licenseId(),
                holderIds(group),
                group.get(0).through(),
                clauses(duties),
                claims.stream().distinct().toList(),
                group.get(0).doubt(),
                place);
    }

    private List<String> claimsOfWays(List<Licence> group) {
        return group.stream()
                .flatMap(licence -> ways.claimsOfWayTo(licence).stream())
                .distinct()
                .toList();
    }

    /** One group for each licence, channel and doubt. */
    private static List<List<Licence>> grouped(List<Licence> licences, Predicate<Licence> which) {
        return groupedBy(licences, which, licence -> List.of(licence.licenseId(), licence.through(), licence.doubt()));
    }

    private static List<List<Licence>> groupedBy(
            List<Licence> licences, Predicate<Licence> which, Function<Licence, List<String>> key) {
        Map<List<String>, List<Licence>> groups = licences.stream()
                .filter(which)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    private boolean isWithin(Licence licence) {
        return licence.through().isEmpty()
                || policy.through().contains(licence.byWeights() ? Channel.WEIGHTS.word() : licence.through());
    }

    private static boolean stands(Licence licence) {
        return licence.isKnown() && licence.coversWeights() && !NOT_STANDING.contains(licence.status());
    }

    /** Whether nothing of it reaches who learns from outputs: its text was read, and asks nothing of them. */
    private static boolean isSilentOnOutputs(Licence licence) {
        return licence.through().equals(Channel.OUTPUTS.word())
                && licence.hasTerms()
                && licence.duties().isEmpty();
    }

    private static boolean forbids(Licence licence, Set<String> kinds) {
        return licence.duties().stream().anyMatch(duty -> kinds.contains(duty.kind()));
    }

    private static boolean isOfData(Licence licence) {
        return licence.through().equals(Channel.DATA.word());
    }

    private static boolean isOfWeights(Licence licence) {
        return licence.through().isEmpty() || licence.byWeights();
    }

    private static String unsureWay(Licence licence) {
        return licence.lineage().equals(Status.ASSERTED.word()) ? "" : licence.lineage();
    }

    /** "MIT License (all), its own licence", or "MIT License of A and B, by weights". */
    private static String of(List<Licence> group) {
        Licence first = group.get(0);
        return first.through().isEmpty()
                ? first.license() + ", its own licence"
                : first.license() + " of " + names(group) + ", " + by(first.through());
    }

    private static String by(String through) {
        return through.equals(Channel.UNKNOWN.word()) ? "by a step of unknown kind" : "by " + through;
    }

    private static String names(List<Licence> group) {
        List<String> names = group.stream().map(Licence::holder).distinct().toList();
        int more = names.size() - MOST_NAMES;
        if (more > 1) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static List<String> holderIds(List<Licence> group) {
        return group.stream().map(Licence::holderId).distinct().sorted().toList();
    }

    private static List<String> clauses(List<Duty> duties) {
        return duties.stream()
                .map(Duty::clause)
                .filter(clause -> !clause.isEmpty())
                .distinct()
                .toList();
    }
}
