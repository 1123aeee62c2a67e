package org.modellineage.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.export.Ancestry.Step;
import org.modellineage.model.Channel;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;
import org.modellineage.model.ValueType;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;

/** Reads the ancestry of a model from the graph, with every claim in the form in which collections have them. */
public final class AncestryReader {

    private static final String MODEL = "model";
    private static final String ABOUT = "about";
    private static final String PREDICATES = "predicates";
    private static final String AS_OF = "asOf";
    private static final String CHECKPOINTS = "checkpoints";

    /** What sources say of each other, on which the count of independent sources rests. */
    private static final List<String> SOURCE_RELATIONS = List.of(
            RelationshipType.CITES.word(),
            RelationshipType.COPIES.word(),
            RelationshipType.PARAPHRASES.word(),
            RelationshipType.SHARES_TEXT_WITH.word(),
            RelationshipType.SPEAKS_FOR.word());

    /** By these another model shares an unreleased checkpoint, or learned from it. */
    private static final List<String> SHARING = Arrays.stream(RelationshipType.values())
            .filter(type ->
                    type.channel().filter(channel -> channel != Channel.DATA).isPresent())
            .map(RelationshipType::word)
            .toList();

    private final ReportRunner runner;
    private final ReportLibrary questions;
    private final Duration timeout;
    private final Map<String, List<String>> day;
    private final @Nullable String asOf;
    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final Set<String> speakers = new TreeSet<>();

    private AncestryReader(ReportRunner runner, Path cypher, Duration timeout, @Nullable String asOf) {
        this.runner = runner;
        this.questions = new ReportLibrary(List.of(cypher.resolve("export")));
        this.timeout = timeout;
        this.asOf = asOf;
        this.day = asOf == null ? Map.of() : Map.of(AS_OF, List.of(asOf));
    }

    /**
     * Reads an ancestry.
     *
     * @param cypher the folder of the statements
     * @param model a name of the model or dataset; a series stands for its members
     * @param checkpoints whether steps pass through unreleased checkpoints one by one
     * @param asOf the day to ask as of; null for everything that is known
     */
    public static Ancestry read(
            ReportRunner runner,
            Path cypher,
            Duration timeout,
            String model,
            boolean checkpoints,
            @Nullable String asOf) {
        return new AncestryReader(runner, cypher, timeout, asOf).read(model, checkpoints);
    }

    private Ancestry read(String model, boolean checkpoints) {
        List<String> ids = ids("ancestry", Map.of(MODEL, List.of(model)));
        mentioned.addAll(ids);
        readClaims(ids, List.of());
        List<String> sharing = ids("sharing", Map.of(ABOUT, ids));
        mentioned.addAll(sharing);
        readClaims(sharing, SHARING);
        readNamedConflicts(ids);
        readLicencesOfMakers(ids);
        // What a source says of another one has a source, too.
        for (Set<String> asked = new TreeSet<>(); asked.addAll(speakers); ) {
            readSourceRelations(asked);
        }
        mentioned.addAll(speakers);
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Map<String, Object> row : ask("entities", Map.of(ABOUT, List.copyOf(mentioned)))) {
            Map<?, ?> declared = (Map<?, ?>) Objects.requireNonNull(row.get("declared"));
            Entity entity = Declared.entity(Declared.text(row, "id"), Declared.text(row, "kind"), row);
            if (entity.kind() == EntityKind.SOURCE) {
                sources.put(entity.id(), Declared.source(entity, declared));
            } else {
                entities.put(entity.id(), entity);
            }
        }
        Map<String, Entity> rootFirst = new LinkedHashMap<>();
        rootFirst.put(ids.get(0), Objects.requireNonNull(entities.get(ids.get(0))));
        rootFirst.putAll(entities);
        Map<String, Stated> statements = statements();
        List<Step> steps = new ArrayList<>();
        Map<String, List<String>> walked = Map.of(ABOUT, ids, CHECKPOINTS, List.of(Boolean.toString(checkpoints)));
        for (Map<String, Object> row : ask("steps", walked)) {
            steps.add(step(row, statements));
        }
        return new Ancestry(ids.get(0), steps, rootFirst, sources, List.copyOf(statements.values()), asOf);
    }

    private List<Map<String, Object>> ask(String name, Map<String, List<String>> given) {
        Question question = questions.find(name).orElseThrow();
        Map<String, List<String>> all = new LinkedHashMap<>(given);
        question.parameters().stream()
                .filter(parameter -> day.containsKey(parameter.name()))
                .forEach(parameter -> all.putAll(day));
        return runner.run(question, all, timeout, 0).rows();
    }

    private List<String> ids(String name, Map<String, List<String>> given) {
        return ask(name, given).stream().map(row -> Declared.text(row, "id")).toList();
    }

    private void readClaims(List<String> about, List<String> predicates) {
        if (!about.isEmpty()) {
            Map<String, List<String>> given =
                    predicates.isEmpty() ? Map.of(ABOUT, about) : Map.of(ABOUT, about, PREDICATES, predicates);
            ask("claims", given).forEach(this::take);
        }
    }

    /** What is said of the conflicts in which claims stand: how they came out, and why. */
    private void readNamedConflicts(List<String> told) {
        Set<String> conflicts = new TreeSet<>();
        for (Map<String, Object> row : claims) {
            Object conflict = ClaimRow.said(row).get(Qualifier.CONFLICT.word());
            if (conflict != null) {
                conflicts.add(conflict.toString());
            }
        }
        told.forEach(conflicts::remove);
        readClaims(List.copyOf(conflicts), List.of());
    }

    /** The licences of whoever made a model, which hold where the model has none of its own. */
    private void readLicencesOfMakers(List<String> told) {
        List<String> makers = objects(RelationshipType.DEVELOPED_BY);
        readClaims(makers, List.of(RelationshipType.LICENSED_UNDER.word()));
        Set<String> licences = new TreeSet<>(objects(RelationshipType.LICENSED_UNDER));
        told.forEach(licences::remove);
        readClaims(List.copyOf(licences), List.of());
    }

    private List<String> objects(RelationshipType type) {
        return claims.stream()
                .filter(row -> Declared.text(row, "predicate").equals(type.word()))
                .map(row -> Declared.text(row, "object"))
                .distinct()
                .toList();
    }

    private void readSourceRelations(Set<String> asked) {
        claims.removeIf(row -> SOURCE_RELATIONS.contains(Declared.text(row, "predicate")));
        Map<String, List<String>> given = Map.of(ABOUT, List.copyOf(asked), PREDICATES, SOURCE_RELATIONS);
        for (Map<String, Object> row : ask("claims", given)) {
            if (speakers.contains(Declared.text(row, "object"))
                    || Declared.text(row, "predicate").equals(RelationshipType.SPEAKS_FOR.word())) {
                take(row);
            }
        }
    }

    /** Keeps a claim and what it mentions, unless two ids of one entity have made it say that something comes from itself. */
    private void take(Map<String, Object> row) {
        if (Objects.equals(row.get("subject"), row.get("object"))) {
            return;
        }
        claims.add(row);
        Map<?, ?> said = ClaimRow.said(row);
        speakers.add(Declared.text(row, "source"));
        speakers.addAll(Declared.texts(row.get("restsOn")));
        if (row.get("object") != null) {
            mentioned.add(Declared.text(row, "object"));
        }
        if (said.get("attributed") != null) {
            mentioned.add(said.get("attributed").toString());
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.type() == ValueType.ENTITY && said.get(qualifier.word()) != null) {
                mentioned.add(said.get(qualifier.word()).toString());
            }
        }
    }

    /** The claims by their statements, which have the qualifiers of their first claim. */
    private Map<String, Stated> statements() {
        Map<String, Stated> statements = new LinkedHashMap<>();
        for (Map<String, Object> row : claims) {
            Statement statement = ClaimRow.statement(row);
            Stated before = statements.get(statement.id());
            if (Boolean.TRUE.equals(row.get("renamed"))
                    || (before != null && !ClaimRow.saysTheSame(before.statement(), statement))) {
                statement = ClaimRow.withOwnId(statement);
            }
            Status standing = Optional.ofNullable(row.get("standing"))
                    .flatMap(word -> Status.of(word.toString()))
                    .orElse(null);
            int support = row.get("support") instanceof Long number ? number.intValue() : 0;
            statements.merge(statement.id(), new Stated(statement, standing, support), ClaimRow::joined);
        }
        return statements;
    }

    private static Step step(Map<String, Object> row, Map<String, Stated> statements) {
        Set<String> claimIds = new LinkedHashSet<>(Declared.texts(row.get("claims")));
        for (String inline : Declared.texts(row.get("inlineClaims"))) {
            String[] parts = inline.split("\t", -1);
            statements.values().stream()
                    .map(Stated::statement)
                    .filter(one -> one.subjectId().equals(parts[0])
                            && one.predicate().word().equals(parts[1])
                            && one.value().equals(parts[2]))
                    .forEach(one -> one.claims().forEach(claim -> claimIds.add(one.claimId(claim))));
        }
        return new Step(
                Declared.text(row, "child"),
                Declared.text(row, "parent"),
                Declared.text(row, "kind"),
                Channel.valueOf(Declared.text(row, "channel").toUpperCase(Locale.ROOT)),
                Status.of(Declared.text(row, "status")).orElseThrow(),
                Declared.string(row.get("stage")),
                Declared.texts(row.get("via")),
                Declared.texts(row.get("sources")).stream().distinct().toList(),
                List.copyOf(claimIds));
    }
}
