package org.modellineage.picture;

import java.util.List;

/**
 * What a picture of time shows, before it is laid out.
 *
 * @param title what it is a picture of
 * @param moments what happened, earliest first
 * @param remarks what a reader must know beside it, a sentence each; mostly none
 */
public record Chronicle(String title, List<Moment> moments, List<String> remarks) {

    public Chronicle {
        moments = List.copyOf(moments);
        remarks = List.copyOf(remarks);
    }
}
