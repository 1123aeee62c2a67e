package org.modellineage.render;

import org.modellineage.report.Answer;

final class ChainsFormat {
    ChainsFormat(Style s) {}

    void write(Answer a, Appendable out) throws java.io.IOException {
        out.append("x");
    }
}
