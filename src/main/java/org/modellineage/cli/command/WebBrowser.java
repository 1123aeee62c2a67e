package org.modellineage.cli.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.modellineage.session.Environment;

/** Opens the default web browser if there is a display. */
final class WebBrowser {

    private WebBrowser() {}

    /** Tries to open an address; failures are ignored because the address is printed anyway. */
    static void open(String address, Environment environment) {
        List<String> command = command(System.getProperty("os.name"), environment);
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
            // The user can open the printed address.
            return;
        }
    }

    /** The command that opens an address; empty if there is no display. */
    static List<String> command(String system, Environment environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        } else if (name.startsWith("mac")) {
            return List.of("open");
        }
        boolean screen = environment.variable("DISPLAY") != null || environment.variable("WAYLAND_DISPLAY") != null;
        return screen ? List.of("xdg-open") : List.of();
    }
}
