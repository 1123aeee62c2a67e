package org.modellineage.site;

import java.util.List;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.value.Wording;

/** Writes rows as a table, in which names of entities are links. */
final class RowTable {

    /** Longer texts are cut. */
    private static final int LONGEST_CELL = 300;

    /** Shorter ones, such as dates, stay on one line. */
    private static final int SHORT = 12;

    private final Page page;
    private final Html html;

    RowTable(Page page) {
        this.page = page;
        this.html = page.html();
    }

    /**
     * Writes the columns that have a value.
     *
     * @param rows values for people
     * @param whole the same rows with the columns for programs, whose ids become links
     */
    void write(List<String> columns, List<Map<String, Object>> rows, List<Map<String, Object>> whole) {
        List<String> shown = columns.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !Rows.text(column, row).isEmpty()))
                .toList();
        html.open("div", "class", "table", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        for (String column : shown) {
            boolean numbers =
                    rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
            html.element("th", capitalized(Wording.heading(column)), "scope", "col", "class", numbers ? "number" : "");
        }
        html.close().close().open("tbody").raw("\n");
        for (int i = 0; i < rows.size(); i++) {
            html.open("tr");
            for (String column : shown) {
                cell(column, rows.get(i), whole.get(i));
            }
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private void cell(String column, Map<String, Object> row, Map<String, Object> whole) {
        String text = Rows.text(column, row);
        if (row.get(column) instanceof Number) {
            html.element("td", text, "class", "number");
            return;
        }
        html.open("td", "class", text.length() <= SHORT ? "short" : "", "dir", "auto");
        String id = id(column, whole);
        if (!id.isEmpty() && !page.hrefOf(id).isEmpty()) {
            page.link(id, text);
        } else if (row.get(column) instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            list(items);
        } else if (text.startsWith("https://") || text.startsWith("http://")) {
            html.outward(text, text);
        } else {
            boolean longer = text.length() > LONGEST_CELL;
            html.text(longer ? text.substring(0, text.offsetByCodePoints(0, LONGEST_CELL / 2)) + " ..." : text);
        }
        html.close();
    }

    /** Ids in a list become links with names. */
    private void list(List<?> items) {
        String separator = "";
        for (Object item : items) {
            html.text(separator);
            separator = ", ";
            SiteIndex.Entry entry = page.index().entry(item.toString());
            page.link(item.toString(), entry == null ? item.toString() : entry.name());
        }
    }

    /** The id of what a column names. */
    private static String id(String column, Map<String, Object> row) {
        List<String> keys = switch (column) {
            case "name" -> List.of("id", "entityId");
            case "value" -> List.of("objectId");
            default -> List.of(column + "Id");
        };
        return keys.stream()
                .map(row::get)
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
