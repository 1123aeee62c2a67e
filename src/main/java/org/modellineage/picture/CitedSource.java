package org.modellineage.picture;

import java.util.List;

/**
 * A source of what is drawn.
 *
 * @param source the id of the source
 * @param name the title of the source
 * @param status the status of its claim, such as {@code asserted} or {@code denied}
 * @param locators places in the source, such as {@code section 3.1}; may be empty
 */
public record CitedSource(String source, String name, String status, List<String> locators) {

    public CitedSource {
        locators = List.copyOf(locators);
    }
}
