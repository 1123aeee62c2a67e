package org.modellineage.render.drawing;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;
import org.modellineage.text.TerminalText;

/** What stands above and below a picture: the name of its report, and what a reader must know beside it. */
final class PictureRemarks {

    private PictureRemarks() {}

    /** The report's name as a heading, such as "Training costs". */
    static String title(Answer answer) {
        String words = TerminalText.of(answer.report()).replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A sentence for each thing. */
    static List<String> of(Answer answer) {
        List<String> remarks = new ArrayList<>();
        if (answer.rows().isEmpty()) {
            remarks.add("Nothing found.");
        }
        if (answer.truncated()) {
            remarks.add("There is more: the answer was cut after "
                    + Wording.counted(answer.rows().size(), "row") + ".");
        }
        answer.notices().forEach(notice -> remarks.add(Wording.sentence(notice)));
        return remarks;
    }
}
