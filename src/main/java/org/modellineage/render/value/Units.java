package org.modellineage.render.value;

/** Writes numbers with their unit where no heading names it: "14.8 trillion tokens", "1.5 epochs", "55 days". */
public final class Units {

    /** How a name ends, in any case, and one and several of what it counts; the first that fits holds. */
    private static final String[][] NOUNS = {
        {"perMillionOutputTokens", "RMB per million output tokens", "RMB per million output tokens"},
        {"gpuHours", "GPU hour", "GPU hours"},
        {"gpusForTraining", "GPU", "GPUs"},
        {"batchSizeSequences", "sequence", "sequences"},
        {"vocabularySize", "token", "tokens"},
        {"tokens", "token", "tokens"},
        {"parameters", "parameter", "parameters"},
        {"samples", "sample", "samples"},
        {"epochs", "epoch", "epochs"},
        {"days", "day", "days"},
        {"bits", "bit", "bits"},
        {"downloads", "download", "downloads"},
        {"dailyUseLimit", "use a day", "uses a day"},
    };

    private Units() {}

    /** The number beside its name in words: with its unit, unless that is what the words end with. */
    static String beside(String heading, String name, Number number) {
        for (String[] noun : NOUNS) {
            if (heading.endsWith(noun[2])) {
                return Amounts.of(name, number);
            }
        }
        return of(name, number);
    }

    /** The number under a name, with its unit where the name has one and the number does not show it itself. */
    public static String of(String name, Number number) {
        String amount = Amounts.of(name, number);
        for (String[] noun : NOUNS) {
            String ending = noun[0];
            if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
                return amount + " " + (amount.equals("1") ? noun[1] : noun[2]);
            }
        }
        return amount;
    }
}
