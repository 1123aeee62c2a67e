package org.modellineage.render;

/** The forms in which an answer can be written. */
public enum Format {
    TABLE,
    TREE,
    JSON,
    JSONL,
    CSV,
    MARKDOWN
}
