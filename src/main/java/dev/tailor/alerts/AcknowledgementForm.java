package dev.tailor.alerts;

import dev.tailor.web.PlainText;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An acknowledgement as it was typed.
 *
 * @param until the key of a {@link Term}
 * @param at date and time, for the term that needs one
 * @param comment may be empty
 */
public record AcknowledgementForm(String until, String at, String comment) {
    static final AcknowledgementForm EMPTY = new AcknowledgementForm(Term.TOMORROW.key(), "", "");

    /** Atlas's limit. */
    private static final int LONGEST_COMMENT = 200;

    public AcknowledgementForm {
        until = PlainText.of(until);
        at = PlainText.of(at);
        comment = PlainText.of(comment);
    }

    public List<Term> terms() {
        return List.of(Term.values());
    }

    /** The most characters of a comment. */
    public int longest() {
        return LONGEST_COMMENT;
    }

    boolean forGood() {
        return Term.FOREVER.key().equals(until);
    }

    Optional<Instant> end(Times times, Clock clock) {
        return Term.of(until).flatMap(term -> term.end(at, times, clock));
    }

    /** All that is wrong at once. */
    Problems problems(Times times, Clock clock) {
        var problems = new LinkedHashMap<String, String>();
        problems.putAll(untilProblems(times, clock));
        if (comment.length() > LONGEST_COMMENT) {
            problems.put(
                    "comment",
                    "A comment has at most " + LONGEST_COMMENT + " characters; this one has " + comment.length() + ".");
        }
        return new Problems(problems);
    }

    private Map<String, String> untilProblems(Times times, Clock clock) {
        if (Term.of(until).isEmpty()) {
            return Map.of("until", "Choose until when.");
        }
        var end = end(times, clock);
        if (forGood() || end.filter(clock.instant()::isBefore).isPresent()) {
            return Map.of();
        }
        return Map.of(
                "at",
                end.isPresent()
                        ? "This time has passed. Choose one that is to come."
                        : "Say the date and the time, as in 2026-11-30 12:00.");
    }
}
