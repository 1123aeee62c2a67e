package org.modellineage.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.format.GateJson;
import org.modellineage.gate.format.GateJunit;
import org.modellineage.gate.format.GateSarif;
import org.modellineage.gate.format.GateText;
import org.modellineage.render.terminal.Style;

/** The formats in which the verdict of a gate can be written. */
public enum GateFormat {
    TEXT(".txt"),
    JSON(".json"),
    SARIF(".sarif"),
    JUNIT(".xml");

    private final String ending;

    GateFormat(String ending) {
        this.ending = ending;
    }

    /** The words for them in options. */
    public static List<String> words() {
        return Arrays.stream(values()).map(GateFormat::word).toList();
    }

    /** The format that was asked for, or that of the file's ending, or else text. */
    public static GateFormat of(@Nullable String asked, @Nullable Path file) {
        for (GateFormat format : values()) {
            boolean meant = asked == null
                    ? file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending)
                    : format.word().equals(asked.toLowerCase(Locale.ROOT));
            if (meant) {
                return format;
            }
        }
        if (asked == null) {
            return TEXT;
        }
        throw new CommandException(
                ExitCode.WRONG_USAGE, "--format: \"" + asked + "\" (accepted: " + String.join(", ", words()) + ")");
    }

    public void write(Verdict verdict, Style style, String toolVersion, Appendable out) throws IOException {
        switch (this) {
            case TEXT -> new GateText(style, out).write(verdict);
            case JSON -> GateJson.write(verdict, out);
            case SARIF -> new GateSarif(Path.of("").toAbsolutePath(), toolVersion).write(verdict, out);
            case JUNIT -> GateJunit.write(verdict, out);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
