package org.modellineage.server.process;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.modellineage.server.home.StartFailure;

/** The local server cannot be started, reached or stopped; the message is one line that says what to do. */
public final class LocalServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalServerException(String message) {
        super(message);
    }

    /** Explains a failure to read or write the home folder. */
    static LocalServerException unusable(Path home, IOException failure) {
        if (StartFailure.isDiskFull(failure)) {
            return new LocalServerException(StartFailure.DISK_FULL.message(home, home));
        }
        String what = failure.getMessage();
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason() != null ? file.getReason() : reason(file);
            what = file.getFile() + " (" + reason + ")";
        }
        return new LocalServerException(
                "cannot use " + what + ": the local server needs a folder of its own that you may"
                        + " read and write; now it is " + home + ", set MODEL_LINEAGE_HOME for another");
    }

    private static String reason(FileSystemException failure) {
        return failure instanceof AccessDeniedException
                ? "access denied"
                : failure.getClass().getSimpleName().replace("Exception", "");
    }
}
