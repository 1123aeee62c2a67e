package org.modellineage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Nearest;
import org.modellineage.model.PartialDate;

/** Parses the texts given for a parameter into the value for its statement. */
final class ParameterReader {

    private static final int MOST_LISTED = 12;
    private static final int MOST_NEAR = 3;

    private ParameterReader() {}

    /**
     * Parses texts by the parameter's type into a String, a Long, a Boolean or a List of Strings, or null for an empty
     * text. Throws an {@link InvalidParameterException} that says what is accepted.
     */
    static @Nullable Object read(Parameter parameter, List<String> texts) {
        if (parameter.type() == Parameter.Type.LIST) {
            return list(parameter, texts);
        }
        if (texts.size() > 1) {
            throw new InvalidParameterException(
                    name -> name.apply(parameter) + " is given " + texts.size() + " times; it takes one value");
        }
        String text = texts.isEmpty() ? "" : texts.get(0).strip();
        if (text.isEmpty()) {
            if (parameter.required()) {
                throw new InvalidParameterException(
                        name -> name.apply(parameter) + " is empty; " + accepted(parameter));
            }
            return null;
        }
        return switch (parameter.type()) {
            case ENTITY, STRING, LIST -> text;
            case CHOICE -> choice(parameter, text);
            case INTEGER -> integer(parameter, text);
            case BOOLEAN -> bool(parameter, text);
            case DATE -> date(parameter, text);
        };
    }

    private static List<String> list(Parameter parameter, List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            for (String part : text.split(",", -1)) {
                String word = part.strip();
                if (!word.isEmpty()) {
                    words.add(parameter.choices().isEmpty() ? word : choice(parameter, word));
                }
            }
        }
        return List.copyOf(words);
    }

    private static String choice(Parameter parameter, String text) {
        for (String choice : parameter.choices()) {
            if (choice.equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw refuse(parameter, text);
    }

    private static Long integer(Parameter parameter, String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= parameter.least()) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is too small.
        }
        throw refuse(parameter, text);
    }

    private static Boolean bool(Parameter parameter, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(parameter, text);
        };
    }

    private static String date(Parameter parameter, String text) {
        try {
            return new PartialDate(text).text();
        } catch (IllegalArgumentException e) {
            throw refuse(parameter, text);
        }
    }

    private static InvalidParameterException refuse(Parameter parameter, String text) {
        boolean abridged = parameter.choices().size() > MOST_LISTED;
        String accepted = abridged ? abridged(parameter.choices(), text) : accepted(parameter) + near(parameter, text);
        return new InvalidParameterException(
                name -> name.apply(parameter) + " cannot be \"" + text + "\"; " + accepted,
                abridged ? parameter : null);
    }

    private static String near(Parameter parameter, String text) {
        return Nearest.among(parameter.choices())
                .to(text)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    /** How many words are accepted, and the likeliest of them: similar words first, then words that contain the text. */
    private static String abridged(List<String> words, String text) {
        List<String> left = new ArrayList<>(words);
        List<String> near = new ArrayList<>();
        Optional<String> next = Nearest.among(left).to(text);
        while (next.isPresent() && near.size() < MOST_NEAR) {
            near.add(next.get());
            left.remove(next.get());
            next = Nearest.among(left).to(text);
        }
        String part = text.toLowerCase(Locale.ROOT);
        left.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(part))
                .limit((long) MOST_NEAR - near.size())
                .forEach(near::add);
        return words.size() + " words are accepted"
                + (near.isEmpty() ? "" : ", the nearest " + String.join(", ", near));
    }

    private static String accepted(Parameter parameter) {
        return "accepted: "
                + switch (parameter.type()) {
                    case ENTITY -> "the id or a name of an entity";
                    case STRING -> "a text";
                    case INTEGER -> "a whole number from " + parameter.least() + " up";
                    case BOOLEAN -> "true or false";
                    case DATE -> "a date (2025, 2025-01 or 2025-01-20)";
                    case CHOICE, LIST -> String.join(", ", parameter.choices());
                };
    }
}
