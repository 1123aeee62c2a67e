/**
 * The graph as a folder of pages, a permanent address for each entity and each claim, which a browser opens without a server
 * and without a network. It asks the graph and writes files, and knows no command line.
 */
@NullMarked
package org.modellineage.site;

import org.jspecify.annotations.NullMarked;
