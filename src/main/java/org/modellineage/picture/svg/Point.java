package org.modellineage.picture.svg;

/** A place in a picture, in pixels from its upper left corner. */
record Point(double x, double y) {}
