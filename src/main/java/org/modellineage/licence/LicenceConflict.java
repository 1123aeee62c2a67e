package org.modellineage.licence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.modellineage.model.Channel;

/**
 * What does not fit together among the licences of one model: it is more permissive than its parent, its name lacks what a
 * licence wants names to begin with, outputs must not train it, or its data are not for commerce.
 *
 * @param text what conflicts with what, with the clauses
 * @param doubt what it rests on, when that is not certain; else empty
 * @param through the channel by which the licence arrives
 * @param licenseId the id of the licence that asks what is not met
 * @param holders the ids of those that have it
 * @param duties what it asks
 */
public record LicenceConflict(
        Kind kind,
        String text,
        String doubt,
        String through,
        String licenseId,
        List<String> holders,
        List<Duty> duties) {

    /** What does not fit. */
    public enum Kind {
        MORE_PERMISSIVE,
        MISSING_NAME,
        OUTPUT_BAN,
        NON_COMMERCIAL_DATA;

        /** The word for it in data, such as {@code output-ban}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a licence keeps up in whatever is made from the weights, so that a more permissive one cannot take it away. */
    private static final Set<String> LASTING = Set.of(
            "same-licence", "restrictions", "non-commercial", "research-only", "no-derivatives", "scale", "territory");

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The conflicts among the licences of a model and of what it was made from, the surest first. */
    public static List<LicenceConflict> among(List<Licence> licences) {
        List<Licence> covering = licences.stream()
                .filter(licence -> !licence.ofOrganization() && licence.coversWeights())
                .toList();
        List<Licence> own =
                covering.stream().filter(licence -> licence.through().isEmpty()).toList();
        List<Licence> arriving = covering.stream()
                .filter(licence -> !licence.through().isEmpty())
                .toList();
        List<LicenceConflict> found = new ArrayList<>();
        if (own.stream().map(Licence::holder).distinct().count() == 1) {
            // Who made both may license each as they like.
            List<Licence> ofOthers = arriving.stream()
                    .filter(licence -> !(licence.byWeights() && licence.relicensed()))
                    .filter(licence ->
                            Collections.disjoint(licence.makers(), own.get(0).makers()))
                    .toList();
            found.addAll(morePermissive(own, ofOthers));
            found.addAll(misnamed(own.get(0).holder(), ofOthers));
        }
        for (Licence licence : arriving) {
            if (licence.through().equals(Channel.OUTPUTS.word()) && !isFamily(licence, arriving)) {
                found.addAll(against(licence, Kind.OUTPUT_BAN, Set.of(Duty.NO_TRAINING), "trained on outputs of "));
            } else if (licence.through().equals(Channel.DATA.word())) {
                found.addAll(against(licence, Kind.NON_COMMERCIAL_DATA, Duty.NOT_FOR_COMMERCE, "trained on "));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(one -> !one.doubt.isEmpty()))
                .toList();
    }

    /** The ids of the claims that say what is asked. */
    public List<String> claims() {
        return duties.stream().map(Duty::claim).distinct().toList();
    }

    /** The conflict for programs, by the names of its stable JSON form. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind.word());
        data.put("text", text);
        data.put("doubt", doubt);
        data.put("through", through);
        data.put("licenseId", licenseId);
        data.put("holderIds", holders);
        data.put("claims", claims());
        return data;
    }

    /** Parents' licences of which a lasting duty is missing in the model's own, each with all that have it. */
    private static List<LicenceConflict> morePermissive(List<Licence> own, List<Licence> arriving) {
        if (!own.stream().allMatch(Licence::hasTerms)) {
            return List.of();
        }
        Set<String> names = own.stream().map(Licence::license).collect(Collectors.toSet());
        Set<String> kept = own.stream()
                .flatMap(licence -> licence.duties().stream())
                .map(Duty::kind)
                .collect(Collectors.toSet());
        Map<List<String>, List<Licence>> parents = arriving.stream()
                .filter(licence -> licence.byWeights() && !names.contains(licence.license()))
                .collect(Collectors.groupingBy(
                        licence -> List.of(licence.license(), licence.doubt()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<LicenceConflict> found = new ArrayList<>();
        parents.forEach((which, holders) -> {
            Licence first = holders.get(0);
            List<Duty> missing = first.duties().stream()
                    .filter(duty -> LASTING.contains(duty.kind()) && !kept.contains(duty.kind()))
                    .toList();
            if (!missing.isEmpty()) {
                String text = "more permissive than what its weights come from: " + String.join(" and ", names)
                        + " does not ask what the " + first.license() + " of " + someOf(holders) + " does: "
                        + missing.stream().map(Duty::cited).collect(Collectors.joining("; "));
                found.add(new LicenceConflict(
                        Kind.MORE_PERMISSIVE,
                        text,
                        first.doubt(),
                        first.through(),
                        first.licenseId(),
                        holders.stream().map(Licence::holderId).distinct().toList(),
                        missing));
            }
        });
        return found;
    }

    private static List<LicenceConflict> misnamed(String name, List<Licence> arriving) {
        String folded = folded(name);
        return arriving.stream()
                .flatMap(licence -> licence.duties().stream()
                        .filter(duty -> !folded.startsWith(folded(duty.prefix())))
                        .map(duty -> of(
                                Kind.MISSING_NAME,
                                licence,
                                duty,
                                "its name does not begin with \"" + duty.prefix() + "\", as the " + licence.license()
                                        + " of " + licence.holder() + " wants"
                                        + (duty.clause().isEmpty() ? "" : " (" + duty.clause() + ")"))))
                .toList();
    }

    /** A name as people compare it: Llama-3-8B begins with "Llama 3". */
    private static String folded(String name) {
        return OTHER_SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Duties of some kinds that training on what a licence covers breaks, or may break. */
    private static List<LicenceConflict> against(Licence licence, Kind kind, Set<String> kinds, String how) {
        return licence.duties().stream()
                .filter(duty -> kinds.contains(duty.kind()))
                .map(duty -> of(
                        kind,
                        licence,
                        duty,
                        how + licence.holder() + ", of which the " + licence.license() + " says: " + duty.cited()))
                .toList();
    }

    private static LicenceConflict of(Kind kind, Licence licence, Duty duty, String text) {
        return new LicenceConflict(
                kind,
                text,
                licence.doubt(),
                licence.through(),
                licence.licenseId(),
                List.of(licence.holderId()),
                List.of(duty));
    }

    /** Whether weights come under the same licence, whose ban on training others then does not hold. */
    private static boolean isFamily(Licence licence, List<Licence> arriving) {
        return arriving.stream()
                .anyMatch(other -> other.byWeights() && other.license().equals(licence.license()));
    }

    private static String someOf(List<Licence> licences) {
        List<String> names = licences.stream().map(Licence::holder).distinct().toList();
        return names.get(0) + (names.size() == 1 ? "" : " and " + (names.size() - 1) + " more");
    }
}
