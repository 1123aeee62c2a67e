package org.modellineage.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens the web browser that the user has chosen for this system, where there is a screen to show it on. */
final class WebBrowser {

    private WebBrowser() {}

    /** Tries, and does not mind when there is none: the address is printed anyway. */
    static void open(String address, Surroundings surroundings) {
        List<String> command = command(System.getProperty("os.name"), surroundings);
        if (command.isEmpty()) {
            return;
        }
        try {
            List<String> withAddress = new ArrayList<>(command);
            withAddress.add(address);
            new ProcessBuilder(withAddress)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program: whoever reads the address opens it.
            return;
        }
    }

    /** What opens an address on a system; nothing where nobody would see it. */
    static List<String> command(String system, Surroundings surroundings) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        } else if (name.startsWith("mac")) {
            return List.of("open");
        }
        boolean screen = surroundings.variable("DISPLAY") != null || surroundings.variable("WAYLAND_DISPLAY") != null;
        return screen ? List.of("xdg-open") : List.of();
    }
}
