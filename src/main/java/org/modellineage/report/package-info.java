/** Question files: their header, their parameters, and running them. It neither prints nor knows where its text goes. */
@NullMarked
package org.modellineage.report;

import org.jspecify.annotations.NullMarked;
