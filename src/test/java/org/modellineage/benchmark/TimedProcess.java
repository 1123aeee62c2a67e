package org.modellineage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A command run once as a process of its own, timed from its start to its end. */
final class TimedProcess {

    /**
     * What one run took.
     *
     * @param wallSeconds from the start of the process to its end
     * @param peakMebibytes the most memory it held resident; 0 where the system does not tell
     */
    record Run(double wallSeconds, double peakMebibytes) {}

    private TimedProcess() {}

    /** Runs a command with extra environment; one that does not exit with 0 stops the measurement. */
    static Run of(List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("benchmark", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            long start = System.nanoTime();
            Process process = builder.start();
            double peak = 0;
            while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakMebibytes(process.pid()).orElse(0.0));
            }
            double wall = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ":\n" + Files.readString(output));
            }
            Files.delete(output);
            return new Run(wall, peak);
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The most memory that a running process has held resident so far, as Linux tells it. */
    static Optional<Double> peakMebibytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
