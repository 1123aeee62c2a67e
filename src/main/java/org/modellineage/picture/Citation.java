package org.modellineage.picture;

import java.util.List;

/**
 * One source's word on what is drawn.
 *
 * @param source the source's id
 * @param name its title
 * @param status what it says of it, such as {@code asserted} or {@code denied}
 * @param locators where in it, such as {@code section 3.1}; may be empty
 */
public record Citation(String source, String name, String status, List<String> locators) {

    public Citation {
        locators = List.copyOf(locators);
    }
}
