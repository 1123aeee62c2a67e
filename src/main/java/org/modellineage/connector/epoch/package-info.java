/** Reads the tables of AI models that Epoch AI publishes, which name base models, data and makers. It takes no notes and no abstracts. */
@NullMarked
package org.modellineage.connector.epoch;

import org.jspecify.annotations.NullMarked;
