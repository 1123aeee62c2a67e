package org.modellineage.load.lineage;

/** How lineage is walked: from release to release, or through every checkpoint in between. */
enum LineageView {
    DEFAULT,
    CHECKPOINTS
}
