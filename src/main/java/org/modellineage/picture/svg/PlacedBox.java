package org.modellineage.picture.svg;

import org.modellineage.picture.Box;

/** A box where the layout put it. */
record PlacedBox(Box box, BoxText text, double x, double y, double width, double height) {}
