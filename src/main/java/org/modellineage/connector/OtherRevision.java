package org.modellineage.connector;

import java.io.IOException;
import java.time.LocalDate;
import org.modellineage.model.EntityRecord;

/**
 * Passes on what a file says in another revision than the current one, as claims that do not count: the revision may be an
 * older one, a proposal or a variant, and only its author knows which.
 */
public final class OtherRevision implements RecordSink {

    private static final String REASON = "in a revision other than the main one";

    private final RecordSink sink;

    public OtherRevision(RecordSink sink) {
        this.sink = sink;
    }

    @Override
    public void add(EntityRecord entityRecord) throws IOException {
        sink.add(new EntityRecord(
                entityRecord.entity(),
                entityRecord.mentioned(),
                entityRecord.statements().stream()
                        .map(said -> said.deprecatedAs(REASON))
                        .toList(),
                entityRecord.document()));
    }

    @Override
    public void row() {
        sink.row();
    }

    @Override
    public void madeBy(LocalDate day) {
        sink.madeBy(day);
    }

    @Override
    public void leaveOut(long line, String reason) throws IOException {
        sink.leaveOut(line, reason);
    }

    @Override
    public void remark(long line, String remark) throws IOException {
        sink.remark(line, remark);
    }
}
