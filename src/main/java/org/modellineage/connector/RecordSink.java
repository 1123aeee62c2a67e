package org.modellineage.connector;

import java.io.IOException;
import java.time.LocalDate;
import org.modellineage.model.EntityRecord;

/** Receives what a connector reads. */
public interface RecordSink {

    void add(EntityRecord entityRecord) throws IOException;

    /** A row of a list was read; called for each, whether it yields records or not, and for no file of another format. */
    void row();

    /** The input was made on this day or later. */
    void madeBy(LocalDate day);

    /**
     * A row yields no record.
     *
     * @param line the line where it begins, from 1
     * @param reason what was found and what is accepted
     */
    void leaveOut(long line, String reason) throws IOException;

    /**
     * A value of a row was ignored or read in another way than written.
     *
     * @param line the line where the row begins, from 1
     * @param remark what was found, and what was made of it
     */
    void remark(long line, String remark) throws IOException;
}
