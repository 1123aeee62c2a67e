package org.modellineage.graph;

import java.util.List;
import java.util.Map;

/**
 * The answer to one statement.
 *
 * @param columns the names of the columns, in order
 * @param rows one map per row, in the columns' order; values are null, Boolean, Long, Double, String, or lists and maps
 *     of these: nodes and relationships are maps of their labels or type and properties, dates are ISO 8601 text
 * @param changes how many nodes, relationships, properties and labels the statement wrote
 */
public record Rows(List<String> columns, List<Map<String, Object>> rows, long changes) {}
