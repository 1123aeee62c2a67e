package org.modellineage.picture.svg;

/** Where a picture stands, which decides what it brings along. */
enum SvgForm {
    /** A file of its own, with its style, title and background. */
    ALONE,
    /** A part of a page, which has them. */
    IN_PAGE
}
