package org.modellineage.licence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.text.TerminalText;

/** A row of an answer with the view {@code licences}, or a map within one. Texts are harmless on a terminal. */
record LicenceRow(Map<?, ?> values) {

    /** The text of a column; a list joined by commas; empty when there is nothing. */
    String text(String column) {
        return String.join(", ", texts(column));
    }

    /** The texts of a list, or the one text of a column that is no list. */
    List<String> texts(String column) {
        Object value = values.get(column);
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> TerminalText.of(String.valueOf(item)))
                    .toList();
        }
        return value == null ? List.of() : List.of(TerminalText.of(value.toString()));
    }

    boolean isTrue(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** The titles of the sources in a list of claims, by their ids; the id where there is no title. */
    Map<String, String> sources(String column) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (LicenceRow claim : rows(column)) {
            String title = claim.text("name");
            titles.putIfAbsent(claim.text("source"), title.isEmpty() ? claim.text("source") : title);
        }
        return titles;
    }

    /** The maps of a list. */
    List<LicenceRow> rows(String column) {
        List<LicenceRow> rows = new ArrayList<>();
        if (values.get(column) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    rows.add(new LicenceRow(map));
                }
            }
        }
        return rows;
    }
}
