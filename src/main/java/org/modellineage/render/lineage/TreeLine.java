package org.modellineage.render.lineage;

import org.modellineage.render.terminal.InkedText;

/**
 * One entry of a tree before it is fitted to the page.
 *
 * @param guides what stands to the left of its first line
 * @param guidesBelow what stands to the left of its further lines
 * @param head the channel and the node
 * @param step what happened, in words; empty for a title
 */
record TreeLine(String guides, String guidesBelow, InkedText head, InkedText step) {

    /** Columns that the word of a channel takes, so that names begin below each other. */
    static final int CHANNEL_COLUMNS = 9;

    static final TreeLine BLANK = title(new InkedText());

    static TreeLine title(InkedText title) {
        return new TreeLine("", "", title, new InkedText());
    }

    /** Columns up to the end of the node. */
    int headWidth() {
        return guides.length() + head.width();
    }
}
