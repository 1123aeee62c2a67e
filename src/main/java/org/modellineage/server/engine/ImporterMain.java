package org.modellineage.server.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.modellineage.server.home.ServerFolder;

/**
 * The main class of the process that writes a new store: takes nodes from standard input, which whoever started it writes, and
 * relationships from a file; says on standard out how far it is.
 */
final class ImporterMain {

    private static final int MIB_SHIFT = 20;

    private ImporterMain() {}

    /**
     * Runs until the store is written; ends with an exit code other than 0 when that fails, or the input is cut off.
     *
     * @param args the home folder of the store, the file of relationships, about how many nodes there are, and how many MiB
     *     it may take outside its heap
     */
    @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"}) // into the log file, and to whoever started it
    public static void main(String[] args) {
        ServerFolder folder = new ServerFolder(Path.of(args[0]));
        try (StreamInput input = new StreamInput(new Kept(System.in), Path.of(args[1]), Long.parseLong(args[2]))) {
            new StoreImporter(folder, Long.parseLong(args[3]) << MIB_SHIFT).run(input, System.out::println);
        } catch (IOException | RuntimeException | LinkageError e) {
            e.printStackTrace();
            System.exit(Diagnosis.of(e).exitCode());
        }
        System.exit(0);
    }

    /** Standard input stays open when the importer has read it. */
    private static final class Kept extends FilterInputStream {

        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() throws IOException {
            // until the process ends
        }
    }
}
