package org.modellineage.collection;

import static org.modellineage.model.EntityKind.DATASET;
import static org.modellineage.model.EntityKind.MODEL;
import static org.modellineage.model.EntityKind.SOURCE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.EntityKind;

/** The keys of the maps in a collection, except sections, predicates and qualifiers. */
enum Key {
    COLLECTION(Owner.MANIFEST, "collection", "the collection's id, a slug"),
    TITLE(Owner.MANIFEST, "title", "the title of the collection"),
    DESCRIPTION(Owner.MANIFEST, "description", "one sentence on its content"),
    LICENSE(Owner.MANIFEST, "license", "the licence of the data itself"),
    USES(Owner.MANIFEST, "uses", "ids of the collections whose entities this one refers to"),

    USUAL_SOURCE(Owner.FILE, "source", "id of the source of all statements in this file that name none"),

    NAME(EnumSet.allOf(EntityKind.class), "name", "how people write its name"),
    RELEASED(EnumSet.of(MODEL, DATASET), "released", "whether it was published; true when left out"),
    SERIES(EnumSet.of(MODEL), "series", "whether it is a family that represents its members; false when left out"),
    HUB(EnumSet.of(MODEL, DATASET), "hub", "its id on a model hub as written there, owner/name"),
    KIND(EnumSet.of(SOURCE), "kind", "how close the source is to what it says"),
    PUBLISHER(EnumSet.of(SOURCE), "publisher", "who published it"),
    AUTHORS(EnumSet.of(SOURCE), "authors", "who wrote it, in order"),
    PUBLISHED_ON(EnumSet.of(SOURCE), "publishedOn", "when it first appeared"),
    REVISED_ON(EnumSet.of(SOURCE), "revisedOn", "the date of the revision that was read, of a source that changes"),
    RETRIEVED_ON(EnumSet.of(SOURCE), "retrievedOn", "when it was read"),
    URL(EnumSet.of(SOURCE), "url", "where it can be found"),
    REVISION(EnumSet.of(SOURCE), "revision", "the commit, version or edition that was read"),
    ALIASES(EnumSet.allOf(EntityKind.class), "aliases", "other names, each with the sources that use it"),
    STATEMENTS(EnumSet.allOf(EntityKind.class), "statements", "what sources say of it"),

    ID(Owner.STATEMENT, "id", "unique among all statements; generated from subject, predicate and value when left out"),
    WITH(Owner.STATEMENT, "with", "qualifiers: what else belongs to the statement"),
    CLAIMS(Owner.STATEMENT, "claims", "who says so: ids of sources, each with the place where it says it"),
    AT(Owner.STATEMENT, "at", "where the source of the file says it, instead of claims: a place or a list of places"),
    EXCEPTIONS(Owner.STATEMENT, "exceptions", "the names of the rules that it may break, each with the reason"),

    CLAIM_AT(Owner.CLAIM, "at", "the section, table, paragraph or line where the source says so, or a list of them"),
    STATUS(Owner.STATEMENT_AND_CLAIM, "status", "how the source puts the statement forward; asserted when left out"),
    RANK(Owner.STATEMENT_AND_CLAIM, "rank", "its rank among competing claims; normal when left out"),
    BECAUSE(Owner.STATEMENT_AND_CLAIM, "because", "why the claim is preferred or deprecated"),
    METHOD(Owner.STATEMENT_AND_CLAIM, "method", "how the claim was obtained; stated when left out"),
    ATTRIBUTED_TO(
            Owner.STATEMENT_AND_CLAIM,
            "attributedTo",
            "id of the person, organization or source that the source quotes"),
    RESTS_ON(
            Owner.STATEMENT_AND_CLAIM,
            "restsOn",
            "id of the source that this source names for the statement, or a list of ids"),
    NOTE(Owner.STATEMENT_AND_CLAIM, "note", "a curator's remark"),
    CLAIM_WITH(Owner.CLAIM, "with", "the source's own qualifiers, in place of those of the statement; {} for none");

    static final List<Key> OF_MANIFEST = of(Owner.MANIFEST);

    /** The keys of a statement beside its predicate; some of them apply to all its claims that say nothing else. */
    static final List<Key> OF_STATEMENT = of(Owner.STATEMENT, Owner.STATEMENT_AND_CLAIM);

    static final List<Key> OF_CLAIM = of(Owner.CLAIM, Owner.STATEMENT_AND_CLAIM);

    /** The map that a key stands in. */
    private enum Owner {
        MANIFEST,
        FILE,
        ENTITY,
        STATEMENT,
        CLAIM,
        STATEMENT_AND_CLAIM
    }

    private final Owner owner;
    private final Set<EntityKind> kinds;
    private final String word;
    private final String meaning;

    Key(Owner owner, String word, String meaning) {
        this(owner, EnumSet.noneOf(EntityKind.class), word, meaning);
    }

    /** A key of entities of some kinds. */
    Key(Set<EntityKind> kinds, String word, String meaning) {
        this(Owner.ENTITY, kinds, word, meaning);
    }

    Key(Owner owner, Set<EntityKind> kinds, String word, String meaning) {
        this.owner = owner;
        this.kinds = kinds;
        this.word = word;
        this.meaning = meaning;
    }

    /** The key as written in files. */
    String word() {
        return word;
    }

    /** One phrase that says what its value is, for the schema. */
    String meaning() {
        return meaning;
    }

    /** The keys of an entity of a kind. */
    static List<Key> of(EntityKind kind) {
        return Arrays.stream(values()).filter(key -> key.kinds.contains(kind)).toList();
    }

    static List<String> words(List<Key> keys) {
        return keys.stream().map(Key::word).toList();
    }

    private static List<Key> of(Owner... owners) {
        return Arrays.stream(values())
                .filter(key -> List.of(owners).contains(key.owner))
                .toList();
    }
}
