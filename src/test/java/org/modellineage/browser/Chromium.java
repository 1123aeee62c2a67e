package org.modellineage.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A headless Chromium with a profile of its own, which remembers every request that its pages make. */
public final class Chromium implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.(?:requestWillBeSent\".*?\"request\":\\{"
                    + "|webSocketCreated\").*?\"url\":\"([^\"]+)\"");

    private static final Pattern REQUEST_ID = Pattern.compile("\"requestId\":\"([^\"]+)\"");

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** What the browser shows before any page is opened. */
    private static final String OWN = "chrome:";

    /** It looks for the protocol of this very version, which nothing here needs, and complains when it finds none. */
    private static final Logger DRIVERS_OWN = Logger.getLogger("org.openqa.selenium");

    static {
        DRIVERS_OWN.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Path profile;
    private final Map<String, Set<String>> requests = new HashMap<>();

    private Chromium(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /**
     * Opens one of a width and height in pixels. Where there is none, a test that needs it is skipped with a line that
     * says so, unless the variable CI is set: then it fails.
     */
    public static Chromium open(int width, int height) throws IOException {
        boolean installed = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        assumeTrue(
                installed || System.getenv("CI") != null,
                "skipped: needs Chromium and its driver (Debian: apt-get install chromium chromium-driver)");
        Path profile = Files.createTempDirectory("chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withLogFile(new File(profile.toFile(), "driver.log"))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        Chromium chromium = new Chromium(driver, profile);
        chromium.resize(width, height);
        return chromium;
    }

    /** Gives its pages another width and height in pixels. */
    public void resize(int width, int height) {
        // The window's frame would take a part of it, and below 500 pixels the window does not shrink: the page's own
        // size.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(Math.max(500, width), height));
    }

    public ChromeDriver driver() {
        return driver;
    }

    /**
     * Every address that pages asked for since it was opened or told to forget, of files and of sockets, but for those
     * that a page's own security policy kept from being asked: nothing was sent to them.
     */
    public Set<String> requests() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            Matcher id = REQUEST_ID.matcher(message);
            Matcher request = REQUEST.matcher(message);
            if (id.find() && request.find() && !request.group(1).startsWith(OWN)) {
                requests.computeIfAbsent(id.group(1), key -> new TreeSet<>()).add(request.group(1));
            } else if (message.contains("\"Network.loadingFailed\"") && message.contains("\"blockedReason\":\"csp\"")) {
                requests.remove(id.group(1));
            }
        }
        return requests.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets the requests and complaints so far, so that the next page is watched as the first one would be. */
    public void forget() {
        requests();
        requests.clear();
        complaints();
    }

    /** What pages complained of since this was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** How many sheets of paper the page takes. */
    public int printedPages() {
        byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
        return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** Keeps what is seen now as {@code target/screenshots/NAME.png}, to be looked at. */
    public void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
