package org.modellineage.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.collection.Ids;
import org.modellineage.export.Ancestry.Stated;
import org.modellineage.model.Claim;
import org.modellineage.model.Collection;
import org.modellineage.model.Entity;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Source;
import org.modellineage.model.Statement;

/** An ancestry as a collection of its own, which refers to nothing else; of the same statements it is always the same. */
public final class AncestryCollection {

    private AncestryCollection() {}

    /** The collection, with the id {@code export-of-ID}. */
    public static Collection of(Ancestry ancestry) {
        Entity root = ancestry.root();
        String day = ancestry.asOf() == null ? "" : " by " + ancestry.asOf();
        return new Collection(
                "export-of-" + Ids.slug(root.id()),
                "Export of " + root.name(),
                "What sources said" + day + " of " + root.name() + " and of everything that it came from",
                null,
                ancestry.entities().values().stream()
                        .sorted(Comparator.comparing(
                                        (Entity entity) -> !entity.id().equals(root.id()))
                                .thenComparing(Entity::kind)
                                .thenComparing(Entity::id))
                        .toList(),
                ancestry.sources().values().stream()
                        .sorted(Comparator.comparing(Source::id))
                        .toList(),
                ancestry.statements().stream()
                        .map(Stated::statement)
                        .map(AncestryCollection::ordered)
                        .sorted(Comparator.comparing(Statement::subjectId)
                                .thenComparing(
                                        statement -> statement.predicate().word())
                                .thenComparing(Statement::id))
                        .toList());
    }

    /** The claims by their sources, with the qualifiers of the first one as those of the statement. */
    private static Statement ordered(Statement statement) {
        List<Claim> claims = new ArrayList<>(statement.claims());
        claims.sort(Comparator.comparing(Claim::sourceId));
        Map<Qualifier, Object> usual = statement.qualifiers(claims.get(0));
        return new Statement(
                statement.id(),
                statement.subjectId(),
                statement.predicate(),
                statement.value(),
                usual,
                claims.stream()
                        .map(claim -> with(
                                claim, statement.qualifiers(claim).equals(usual) ? null : statement.qualifiers(claim)))
                        .toList());
    }

    private static Claim with(Claim claim, @Nullable Map<Qualifier, Object> qualifiers) {
        return new Claim(
                claim.sourceId(),
                claim.locators(),
                claim.status(),
                claim.rank(),
                claim.rankReason(),
                claim.method(),
                claim.attributedTo(),
                claim.note(),
                claim.restsOn(),
                qualifiers);
    }
}
