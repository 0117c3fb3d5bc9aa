package dev.tailor.web;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why a request could not be answered, in words for whoever asked: a page for people, JSON for programs.
 *
 * @param status the HTTP status
 * @param kind the same in one word that programs can rely on
 * @param title the heading: what happened
 * @param sentence one sentence more
 * @param points what it means and what to do, a label and a sentence each
 * @param ways where to go on; the first is the button that stands out
 * @param retryAfter when it is worth trying again; zero says nothing
 * @param upstream what Atlas said, or null where it was not asked
 * @param errors what is wrong with what a program sent: a sentence by member
 */
public record Failure(
        int status,
        String kind,
        String title,
        String sentence,
        List<Point> points,
        List<Way> ways,
        Duration retryAfter,
        Upstream upstream,
        Map<String, String> errors) {

    /** A row of the page: "Your clusters", "They run on." */
    public record Point(String label, String sentence) {}

    /** A button of the page: "Try again", "/clusters". */
    public record Way(String label, String link) {}

    public Failure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sentence, "sentence");
        points = List.copyOf(points);
        ways = List.copyOf(ways);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public static Failure of(int status, String kind, String title, String sentence) {
        return new Failure(status, kind, title, sentence, List.of(), List.of(), Duration.ZERO, null, Map.of());
    }

    public Failure telling(String label, String sentence) {
        var more = Stream.concat(points.stream(), Stream.of(new Point(label, sentence)));
        return new Failure(status, kind, title, this.sentence, more.toList(), ways, retryAfter, upstream, errors);
    }

    public Failure leadingTo(String label, String link) {
        var more = Stream.concat(ways.stream(), Stream.of(new Way(label, link)));
        return new Failure(status, kind, title, sentence, points, more.toList(), retryAfter, upstream, errors);
    }

    public Failure retryAfter(Duration time) {
        return new Failure(status, kind, title, sentence, points, ways, time, upstream, errors);
    }

    public Failure quoting(Upstream said) {
        return new Failure(status, kind, title, sentence, points, ways, retryAfter, said, errors);
    }

    /** @param problems a sentence for each member that is wrong */
    public Failure at(Map<String, String> problems) {
        return new Failure(status, kind, title, sentence, points, ways, retryAfter, upstream, problems);
    }

    /** Whether it is our fault or our surroundings', and not the asker's. */
    public boolean isOurs() {
        return status >= 500;
    }

    /** Whether Tailor has asked Atlas in a wrong way. */
    public boolean isDefect() {
        return upstream != null && upstream.defect();
    }
}
