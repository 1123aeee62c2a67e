package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.picture.Box;
import org.modellineage.picture.Picture;

/** The legend of a picture of lineage: the meaning of the signs that occur in it. */
final class LineageLegend {

    private LineageLegend() {}

    static List<LegendEntry> of(Picture picture) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if (picture.links().stream().anyMatch(link -> link.channel() == channel)) {
                entries.add(new LegendEntry(LegendEntry.Sample.LINE, channel.word(), words(channel)));
            }
        }
        for (Status status : Status.values()) {
            if (status != Status.ASSERTED && picture.links().stream().anyMatch(link -> link.status() == status)) {
                entries.add(new LegendEntry(LegendEntry.Sample.LINE, "status " + status.word(), status.word()));
            }
        }
        kinds(picture).forEach(kind -> entries.add(kind(kind)));
        if (picture.boxes().stream().anyMatch(box -> !box.released())) {
            entries.add(new LegendEntry(LegendEntry.Sample.ROUNDED, "unreleased", "not published"));
        }
        if (picture.boxes().stream().anyMatch(Box::asked)) {
            entries.add(new LegendEntry(LegendEntry.Sample.ROUNDED, "asked", "asked about"));
        }
        return entries;
    }

    private static Set<String> kinds(Picture picture) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Box box : picture.boxes()) {
            if (BoxShape.of(box) != BoxShape.ROUNDED) {
                kinds.add(box.kind());
            }
        }
        return kinds;
    }

    private static LegendEntry kind(String kind) {
        return kind.equals("dataset")
                ? new LegendEntry(LegendEntry.Sample.DRUM, "dataset", kind)
                : new LegendEntry(LegendEntry.Sample.PLAIN, "", kind);
    }

    private static String words(Channel channel) {
        return switch (channel) {
            case WEIGHTS -> "weights passed on";
            case OUTPUTS -> "learned from outputs";
            case DATA -> "trained on data";
            case DESIGN -> "design taken over";
            case UNKNOWN -> "channel unknown";
        };
    }
}
