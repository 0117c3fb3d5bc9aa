package dev.tailor.news;

import static java.util.stream.Collectors.toSet;

import dev.tailor.cluster.NewsKind;
import dev.tailor.web.PlainText;
import dev.tailor.web.Problems;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A webhook as it was typed.
 *
 * @param team empty: every team's
 * @param address empty leaves it where it is, where there is one
 * @param format the key of a {@link Format}
 * @param kinds keys of kinds of news
 */
public record OutletForm(String name, String team, String address, String format, List<String> kinds) {
    private static final int LONGEST_NAME = 60;

    public OutletForm {
        name = PlainText.of(name);
        team = PlainText.of(team);
        address = PlainText.of(address);
        format = PlainText.of(format);
        kinds = List.copyOf(kinds);
    }

    /** What a new one begins with. */
    static OutletForm empty(String team) {
        var all = Arrays.stream(NewsKind.values()).map(NewsKind::key).toList();
        return new OutletForm("", team, "", Format.CLOUDEVENTS.key(), all);
    }

    static OutletForm of(OutletRow row) {
        return new OutletForm(
                row.name(),
                Objects.requireNonNullElse(row.team(), ""),
                "",
                row.format().key(),
                row.kindKeys());
    }

    /** All that is wrong at once. */
    Problems problems(List<String> teams, boolean isNew, Destination destination) {
        var problems = new LinkedHashMap<String, String>();
        nameProblem().ifPresent(sentence -> problems.put("name", sentence));
        if (isNew && !teams.contains(team)) {
            problems.put("team", "Choose whose news it is told.");
        }
        if (isNew || !address.isEmpty()) {
            destination.problem(address).ifPresent(sentence -> problems.put("address", sentence));
        }
        problems.putAll(choices());
        return new Problems(problems);
    }

    private Optional<String> nameProblem() {
        if (name.isEmpty()) {
            return Optional.of("Say what it leads to.");
        }
        return name.length() > LONGEST_NAME
                ? Optional.of("A name has at most " + LONGEST_NAME + " characters.")
                : Optional.empty();
    }

    private Map<String, String> choices() {
        var problems = new LinkedHashMap<String, String>();
        if (Format.of(format).isEmpty()) {
            problems.put("format", "Choose what it is sent.");
        }
        NewsWords.unknown(kinds).ifPresent(sentence -> problems.put("kinds", sentence));
        if (kinds.isEmpty()) {
            problems.put("kinds", "Tick what it is told, one thing at least.");
        }
        return problems;
    }

    /** The kinds that are ticked. */
    Set<NewsKind> ticked() {
        return kinds.stream().map(NewsKind::of).flatMap(Optional::stream).collect(toSet());
    }

    OutletWish wish() {
        return new OutletWish(
                name, team.isEmpty() ? null : team, address, Format.of(format).orElseThrow(), ticked());
    }
}
