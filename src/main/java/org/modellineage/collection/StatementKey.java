package org.modellineage.collection;

/** The keys of the map of a statement, beside its predicate and the terms of its claims. */
enum StatementKey implements Key {
    ID("id", "unique among all statements; made from subject, predicate and value when left out"),
    WITH("with", "qualifiers: what else belongs to the statement"),
    CLAIMS("claims", "who says so: ids of sources, each with the place where it says it"),
    AT("at", "where the source of the file says it, instead of claims: a place or a list of places"),
    EXCEPTIONS("exceptions", "rules of the check that it may break: their names, each with the reason");

    private final String word;
    private final String meaning;

    StatementKey(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
