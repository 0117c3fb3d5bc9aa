package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.stock.Draft;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A size as somebody typed it.
 *
 * @param version which of its states they have read; empty for a new one
 * @param chosen whether it is for some teams only
 * @param teams the teams that are ticked
 * @param other one more team, or empty
 */
public record SizeForm(
        String id,
        String version,
        String memory,
        String least,
        String start,
        String most,
        String instanceSize,
        String price,
        boolean approval,
        boolean chosen,
        List<String> teams,
        String other,
        boolean retired,
        String usualFrom,
        String usualTo) {
    /** What the form for a new one begins with. */
    static final SizeForm NEW =
            new SizeForm("", "", "", "10", "", "", "", "", true, false, List.of(), "", false, "10", "20");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DOLLARS = Pattern.compile("\\d{1,6}(\\.\\d{1,10})?");

    /** As it stands. */
    static SizeForm of(Size size) {
        return new SizeForm(
                size.id(),
                "" + size.version(),
                "" + size.memoryGb(),
                "" + size.storageMinGb(),
                "" + size.storageGb(),
                "" + size.storageMaxGb(),
                size.instanceSize(),
                size.terms().priceAnHour().toPlainString(),
                size.needsApproval(),
                !size.teams().isEmpty(),
                size.teams(),
                "",
                size.retired(),
                "" + size.usualFrom().toMinutes(),
                "" + size.usualTo().toMinutes());
    }

    Draft draft() {
        return new Draft(
                whole(memory),
                whole(least),
                whole(start),
                whole(most),
                instanceSize,
                dollars(price),
                approval,
                chosen ? named() : List.of(),
                retired,
                whole(usualFrom),
                whole(usualTo));
    }

    /** Some teams, and none is named. */
    boolean namesNobody() {
        return chosen && named().isEmpty();
    }

    /** Which of its states they have read; none that there is where the field was changed. */
    int read() {
        var number = whole(version);
        return number == null ? -1 : number;
    }

    public boolean isFor(String team) {
        return teams.contains(team);
    }

    private List<String> named() {
        return Stream.concat(teams.stream(), Stream.of(other))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Null where it is none. */
    static BigDecimal dollars(String typed) {
        return DOLLARS.matcher(typed).matches() ? new BigDecimal(typed).stripTrailingZeros() : null;
    }

    /** Null where it is none. */
    static Integer whole(String typed) {
        return WHOLE.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }
}
