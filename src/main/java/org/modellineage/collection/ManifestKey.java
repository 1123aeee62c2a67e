package org.modellineage.collection;

import java.util.Optional;

/** The keys of {@code collection.yaml} about the collection as a whole. */
enum ManifestKey implements Key {
    COLLECTION("collection", "the collection's id, a slug"),
    TITLE("title", "what people call the collection"),
    DESCRIPTION("description", "one sentence on what it holds"),
    LICENSE("license", "the licence of the data itself"),
    USES("uses", "ids of the collections whose entities this one refers to");

    private final String word;
    private final String meaning;

    ManifestKey(String word, String meaning) {
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

    static Optional<ManifestKey> of(String word) {
        for (ManifestKey key : values()) {
            if (key.word.equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
