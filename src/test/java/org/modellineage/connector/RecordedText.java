package org.modellineage.connector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.model.EntityRecord;

/** What a connector reads, as lines. */
public final class RecordedText implements RecordSink {

    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return lines;
    }

    @Override
    public void add(EntityRecord entityRecord) {
        entityRecord
                .statements()
                .forEach(said -> lines.add(
                        entityRecord.entity().id() + " " + said.predicate().word() + " " + said.value()));
    }

    @Override
    public void row() {}

    @Override
    public void madeBy(LocalDate day) {}

    @Override
    public void leaveOut(long line, String reason) {
        lines.add(line + ": left out: " + reason);
    }

    @Override
    public void remark(long line, String remark) {
        lines.add(line + ": " + remark);
    }
}
