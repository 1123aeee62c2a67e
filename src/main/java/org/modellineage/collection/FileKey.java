package org.modellineage.collection;

/** The keys of a file beside its sections. */
enum FileKey implements Key {
    SOURCE("source", "id of the source of all statements in this file that name none");

    private final String word;
    private final String meaning;

    FileKey(String word, String meaning) {
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
