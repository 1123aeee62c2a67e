package org.modellineage.connector.hub;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.modellineage.connector.RecordSink;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityRecord;
import org.modellineage.model.EntityRecord.Said;
import org.modellineage.model.RelationshipType;

/** The models on the hub that a model came from, as its record says. */
public final class StepEnds {

    private StepEnds() {}

    /** Their hub ids as written, in the order in which they are named. */
    public static List<String> of(FetchedModel model) throws IOException {
        Ends ends = new Ends();
        FetchedFile.read(model, ends);
        return ends.steps();
    }

    private static final class Ends implements RecordSink {

        private final Map<String, String> hubIds = new HashMap<>();
        private final List<Said> statements = new ArrayList<>();

        List<String> steps() {
            return statements.stream()
                    .filter(said -> said.predicate() instanceof RelationshipType type && isStep(type))
                    .map(said -> hubIds.get(said.value().toString()))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private static boolean isStep(RelationshipType type) {
            return type.channel()
                    .filter(channel -> channel == Channel.WEIGHTS || channel == Channel.UNKNOWN)
                    .isPresent();
        }

        @Override
        public void add(EntityRecord found) {
            if (found.mentioned() && found.entity().hubId() != null) {
                hubIds.put(found.entity().id(), found.entity().hubId());
            } else if (!found.mentioned()) {
                statements.addAll(found.statements());
            }
        }

        @Override
        public void row() {
            // There is one.
        }

        @Override
        public void madeBy(LocalDate day) {
            // Days make no steps.
        }

        @Override
        public void leaveOut(long line, String reason) {
            // Told when the record is imported.
        }

        @Override
        public void remark(long line, String remark) {
            // Told when the record is imported.
        }
    }
}
