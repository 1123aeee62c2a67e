package org.modellineage.connector;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.model.EntityRecord;

/** Keeps what a connector reads in one thread, to pass it on in another. */
public final class RecordedSink implements RecordSink {

    private final List<Call> calls = new ArrayList<>();

    private interface Call {
        void on(RecordSink sink) throws IOException;
    }

    /** Passes everything on, in the order in which it came. */
    public void passTo(RecordSink sink) throws IOException {
        for (Call call : calls) {
            call.on(sink);
        }
    }

    @Override
    public void add(EntityRecord entityRecord) {
        calls.add(sink -> sink.add(entityRecord));
    }

    @Override
    public void row() {
        calls.add(RecordSink::row);
    }

    @Override
    public void madeBy(LocalDate day) {
        calls.add(sink -> sink.madeBy(day));
    }

    @Override
    public void leaveOut(long line, String reason) {
        calls.add(sink -> sink.leaveOut(line, reason));
    }

    @Override
    public void remark(long line, String remark) {
        calls.add(sink -> sink.remark(line, remark));
    }
}
