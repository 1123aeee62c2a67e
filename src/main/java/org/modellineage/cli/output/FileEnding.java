package org.modellineage.cli.output;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.Format;
import org.modellineage.report.View;

/** Maps the endings of file names to formats. */
public final class FileEnding {

    private static final Map<String, List<Format>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("svg", List.of(Format.SVG));
        FORMATS.put("html", List.of(Format.HTML));
        FORMATS.put("json", List.of(Format.JSON));
        FORMATS.put("jsonl", List.of(Format.JSONL));
        FORMATS.put("csv", List.of(Format.CSV));
        FORMATS.put("md", List.of(Format.MARKDOWN));
        FORMATS.put("mmd", List.of(Format.MERMAID));
        FORMATS.put("dot", List.of(Format.DOT));
        FORMATS.put("txt", List.of(Format.TREE, Format.TABLE));
    }

    private FileEnding() {}

    /** The possible formats of a file; empty when its ending is unknown. */
    public static List<Format> formats(@Nullable Path file) {
        String name = file == null || file.getFileName() == null
                ? ""
                : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1
                ? List.of()
                : FORMATS.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), List.of());
    }

    /** The endings that suit a view, such as ".json, .csv or .txt". */
    static String suiting(View view) {
        List<String> endings = FORMATS.entrySet().stream()
                .filter(ending -> ending.getValue().stream().anyMatch(format -> format.suits(view)))
                .map(ending -> "." + ending.getKey())
                .toList();
        int last = endings.size() - 1;
        return String.join(", ", endings.subList(0, last)) + " or " + endings.get(last);
    }

    /** The ending for a format, such as ".csv". */
    public static String of(Format format) {
        return FORMATS.entrySet().stream()
                .filter(ending -> ending.getValue().contains(format))
                .map(ending -> "." + ending.getKey())
                .findFirst()
                .orElseThrow();
    }
}
