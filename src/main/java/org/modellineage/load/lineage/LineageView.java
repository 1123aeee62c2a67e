package org.modellineage.load.lineage;

/** How lineage may be walked: with a model's own checkpoints as part of it, or with every state in between. */
enum LineageView {
    DEFAULT,
    CHECKPOINTS
}
