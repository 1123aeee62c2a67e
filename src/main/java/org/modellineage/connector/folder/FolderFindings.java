package org.modellineage.connector.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.connector.Input;

/** What was found out from all files of a folder, kept while the folder is read. */
final class FolderFindings {

    private final List<File> files = new ArrayList<>();
    private final Map<Class<?>, Object> found = new HashMap<>();

    /** A file that can be opened again and again. */
    @FunctionalInterface
    interface File {
        Input open() throws IOException;
    }

    void add(File file) {
        files.add(file);
    }

    List<File> files() {
        return files;
    }

    <T> T of(Class<T> type, Input.Finding<T> finding) throws IOException {
        Object known = found.get(type);
        if (known == null) {
            known = finding.in(reader -> {
                for (File file : files) {
                    reader.read(file.open());
                }
            });
            found.put(type, known);
        }
        return type.cast(known);
    }
}
