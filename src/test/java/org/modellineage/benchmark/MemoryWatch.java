package org.modellineage.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches the memory of every process that works for one data folder, also of those that its server or a command starts
 * and that end before the command does. Where there is no {@code /proc}, it sees nothing.
 */
final class MemoryWatch implements Closeable {

    private static final int INTERVAL_MS = 50;

    private final String variable;
    private final Map<Long, Boolean> ours = new HashMap<>();
    private final Thread watcher = new Thread(this::watch, "memory watch");
    private double peakMebibytes;

    MemoryWatch(Home home) {
        this.variable = "MODEL_LINEAGE_HOME=" + home.folder();
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The most that one process has held resident so far. */
    synchronized double peakMebibytes() {
        return peakMebibytes;
    }

    private void watch() {
        try {
            while (true) {
                ProcessHandle.allProcesses().map(ProcessHandle::pid).forEach(this::look);
                Thread.sleep(INTERVAL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(long pid) {
        if (ours.computeIfAbsent(pid, this::isOurs)) {
            TimedProcess.peakMebibytes(pid).ifPresent(this::held);
        }
    }

    private synchronized void held(double mebibytes) {
        peakMebibytes = Math.max(peakMebibytes, mebibytes);
    }

    private boolean isOurs(long pid) {
        try {
            byte[] environment = Files.readAllBytes(Path.of("/proc/" + pid + "/environ"));
            List<String> variables = Arrays.asList(new String(environment, StandardCharsets.UTF_8).split("\0", -1));
            return variables.contains(variable);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
