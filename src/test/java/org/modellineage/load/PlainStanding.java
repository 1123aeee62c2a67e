package org.modellineage.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.PartialDate;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/** What stands when every source of a collection counts, worked out in the plainest way, without days. */
final class PlainStanding {

    /** An order for lists of words, such as subject, type and object. */
    static final Comparator<List<String>> IN_ORDER = Comparator.comparing(words -> String.join(" ", words));

    /** What relationships hold beside qualifiers. */
    static final Set<String> NO_QUALIFIERS = Set.of(
            "claims", "sources", "status", "method", "statedOn", "since", "until", "stands", "caption", "channel");

    private static final Set<Status> STANDING = EnumSet.of(Status.ASSERTED, Status.DISPUTED, Status.ALLEGED);

    /** A relationship, with its qualifiers under their names. */
    record Edge(String status, String method, Map<String, Object> qualifiers) {}

    private record Said(Statement statement, Claim claim) {

        String id() {
            return statement.claimId(claim);
        }

        boolean stands() {
            return STANDING.contains(claim.status());
        }

        Map<Qualifier, Object> qualifiers() {
            Map<Qualifier, Object> qualifiers = new EnumMap<>(Qualifier.class);
            statement
                    .qualifiers(claim)
                    .forEach((qualifier, value) ->
                            qualifiers.put(qualifier, value instanceof PartialDate ? value.toString() : value));
            return qualifiers;
        }
    }

    private final Map<String, Source> sources;
    private final List<Said> all = new ArrayList<>();

    PlainStanding(Collection collection) {
        sources = collection.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
        for (Statement statement : collection.statements()) {
            statement.claims().forEach(claim -> all.add(new Said(statement, claim)));
        }
        all.sort(Comparator.comparing((Said said) -> said.claim().rank())
                .thenComparing(said -> said.claim().status())
                .thenComparing(said -> source(said).kind())
                .thenComparing(said -> Objects.requireNonNullElse(
                        Optional.ofNullable(source(said).publishedOn())
                                .map(PartialDate::text)
                                .orElse(null),
                        "later"))
                .thenComparing(Said::id));
    }

    /** By subject, type and object. */
    Map<List<String>, Edge> edges() {
        Map<List<String>, Edge> edges = new TreeMap<>(IN_ORDER);
        for (Said said : all) {
            if (said.statement().predicate() instanceof RelationshipType) {
                List<String> sides = sides(said);
                List<Said> same =
                        all.stream().filter(other -> sides(other).equals(sides)).toList();
                if (same.get(0).claim().rank() != Rank.DEPRECATED) {
                    edges.put(sides, edge(same));
                }
            }
        }
        return edges;
    }

    /** The ids of the claims whose value stands. */
    Set<String> standingClaims() {
        TreeSet<String> ids = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (Said said : all) {
            if (said.statement().predicate() instanceof Property property
                    && said.stands()
                    && said.claim().rank() != Rank.DEPRECATED
                    && (property.many() || taken.add(said.statement().subjectId() + " " + property))) {
                ids.add(said.id());
            }
        }
        return ids;
    }

    /** The release dates that stand. */
    Map<String, String> releaseDates() {
        Set<String> standing = standingClaims();
        Map<String, String> dates = new TreeMap<>();
        all.stream()
                .filter(said -> said.statement().predicate() == Property.RELEASED_ON && standing.contains(said.id()))
                .forEach(said -> dates.put(
                        said.statement().subjectId(), said.statement().value().toString()));
        return dates;
    }

    /** How many independent voices there are for each claim that does not deny. */
    Map<String, Integer> support() {
        Map<String, Integer> support = new TreeMap<>();
        all.stream().filter(Said::stands).forEach(said -> support.put(said.id(), voices(said)));
        return support;
    }

    private static Edge edge(List<Said> same) {
        Said best = same.get(0);
        boolean contradicted = same.stream()
                .filter(said -> said.claim().rank() != Rank.DEPRECATED)
                .anyMatch(said ->
                        said.claim().status() == Status.DENIED || said.claim().status() == Status.DISPUTED);
        boolean plain = best.claim().rank() == Rank.NORMAL && best.claim().status() == Status.ASSERTED;
        Map<String, Object> qualifiers = new TreeMap<>();
        for (Said said : same) {
            if (said.stands() == best.stands() && said.claim().rank() != Rank.DEPRECATED) {
                add(said.qualifiers(), qualifiers);
            }
        }
        return new Edge(
                plain && contradicted ? "disputed" : best.claim().status().word(),
                best.claim().method().word(),
                qualifiers);
    }

    private static void add(Map<Qualifier, Object> more, Map<String, Object> qualifiers) {
        boolean amounts = qualifiers.values().stream().anyMatch(Number.class::isInstance);
        boolean inexact = more.containsKey(Qualifier.PRECISION) || more.containsKey(Qualifier.AS_WRITTEN);
        for (Map.Entry<Qualifier, Object> each : more.entrySet()) {
            boolean ofAmounts = each.getValue() instanceof Number
                    || each.getKey() == Qualifier.PRECISION
                    || each.getKey() == Qualifier.AS_WRITTEN;
            String word = each.getKey() == Qualifier.SINCE
                    ? "heldSince"
                    : each.getKey() == Qualifier.UNTIL
                            ? "heldUntil"
                            : each.getKey().word();
            if (!(amounts && inexact && ofAmounts)) {
                qualifiers.putIfAbsent(word, each.getValue());
            }
        }
    }

    /** Who takes it from a source takes it from all that say it and speak for the same as that source. */
    private void throughParties(Map<List<String>, Edge> edges, List<String> speakers, Set<List<String>> takes) {
        Set<List<String>> steps = new TreeSet<>(IN_ORDER);
        steps.addAll(takes);
        for (String one : speakers) {
            for (boolean grown = true; grown; ) {
                grown = false;
                for (String middle : sources.keySet()) {
                    if (!middle.equals(one) && takes.contains(List.of(one, middle))) {
                        for (String other : sources.keySet()) {
                            boolean same = speakers.contains(other) && speakForTheSame(edges, middle, other);
                            if (same || steps.contains(List.of(middle, other))) {
                                grown |= takes.add(List.of(one, other));
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean speakForTheSame(Map<List<String>, Edge> edges, String one, String other) {
        return edges.keySet().stream()
                .anyMatch(sides -> sides.get(1).equals("SPEAKS_FOR")
                        && stands(edges, one, "SPEAKS_FOR", sides.get(2))
                        && stands(edges, other, "SPEAKS_FOR", sides.get(2)));
    }

    private int voices(Said wanted) {
        List<Said> saying = all.stream()
                .filter(said -> said.statement()
                                .subjectId()
                                .equals(wanted.statement().subjectId())
                        && said.statement().predicate() == wanted.statement().predicate()
                        && said.statement().value().equals(wanted.statement().value())
                        && said.claim().status() == wanted.claim().status()
                        && statementQualifiers(said)
                                .entrySet()
                                .containsAll(statementQualifiers(wanted).entrySet()))
                .toList();
        List<String> speakers =
                saying.stream().map(said -> said.claim().sourceId()).distinct().toList();
        Map<List<String>, Edge> edges = edges();
        Set<List<String>> copies = new TreeSet<>(IN_ORDER);
        edges.forEach((sides, edge) -> {
            if ((sides.get(1).equals("COPIES") || sides.get(1).equals("PARAPHRASES"))
                    && !edge.status().equals("denied")
                    && !edge.status().equals("retracted")) {
                copies.add(List.of(sides.get(0), sides.get(2)));
            }
        });
        Set<List<String>> takes = new TreeSet<>(IN_ORDER);
        takes.addAll(copies);
        saying.forEach(said -> said.claim()
                .restsOn()
                .forEach(source -> takes.add(List.of(said.claim().sourceId(), source))));
        close(copies);
        close(takes);
        throughParties(edges, speakers, takes);
        List<String> left = speakers.stream()
                .filter(one -> speakers.stream()
                        .noneMatch(other -> !other.equals(one)
                                && takes.contains(List.of(one, other))
                                && !takes.contains(List.of(other, one))))
                .toList();
        Set<List<String>> together = new TreeSet<>(IN_ORDER);
        for (String one : left) {
            for (String other : left) {
                if (one.equals(other)
                        || takes.contains(List.of(one, other))
                        || stands(edges, one, "SHARES_TEXT_WITH", other)
                        || speakForTheSame(edges, one, other)
                        || sources.keySet().stream()
                                .anyMatch(original -> copies.contains(List.of(one, original))
                                        && copies.contains(List.of(other, original)))) {
                    together.add(List.of(one, other));
                    together.add(List.of(other, one));
                }
            }
        }
        close(together);
        Map<String, Object> groups = new HashMap<>();
        for (String one : left) {
            groups.put(
                    left.stream()
                            .filter(other -> together.contains(List.of(one, other)))
                            .sorted()
                            .findFirst()
                            .orElseThrow(),
                    one);
        }
        return groups.size();
    }

    private static boolean stands(Map<List<String>, Edge> edges, String one, String type, String other) {
        Edge edge = edges.get(List.of(one, type, other));
        return edge != null && !edge.status().equals("denied") && !edge.status().equals("retracted");
    }

    private static void close(Set<List<String>> pairs) {
        boolean grows = true;
        while (grows) {
            Set<List<String>> more = new TreeSet<>(IN_ORDER);
            for (List<String> first : pairs) {
                for (List<String> second : pairs) {
                    if (first.get(1).equals(second.get(0))) {
                        more.add(List.of(first.get(0), second.get(1)));
                    }
                }
            }
            grows = pairs.addAll(more);
        }
    }

    private static Map<Qualifier, Object> statementQualifiers(Said said) {
        Map<Qualifier, Object> qualifiers = said.qualifiers();
        qualifiers.keySet().removeAll(List.of(Qualifier.AS_WRITTEN, Qualifier.DETAIL, Qualifier.CONFLICT));
        return qualifiers;
    }

    private static List<String> sides(Said said) {
        return List.of(
                said.statement().subjectId(),
                said.statement().predicate().word(),
                said.statement().value().toString());
    }

    private Source source(Said said) {
        return Objects.requireNonNull(sources.get(said.claim().sourceId()));
    }
}
