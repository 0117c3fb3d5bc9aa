package dev.tailor.simulator;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The instants that a call asks to know the measurements of. None lies before the process began, and none is older than
 * Atlas keeps measurements of that granularity.
 */
record Grid(String granularity, Duration step, Instant start, Instant end) {
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** What Atlas offers, and how long it keeps it. */
    private record Offer(String granularity, Duration step, Duration kept) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer("PT10S", Duration.ofSeconds(10), Duration.ofHours(8)),
            new Offer("PT1M", Duration.ofMinutes(1), Duration.ofHours(48)),
            new Offer("PT5M", Duration.ofMinutes(5), Duration.ofHours(48)),
            new Offer("PT30M", Duration.ofMinutes(30), Duration.ofDays(14)),
            new Offer("PT1H", Duration.ofHours(1), Duration.ofDays(63)),
            new Offer("P1D", Duration.ofDays(1), FOR_EVER));

    static Grid askedBy(Call call, Node node) {
        var offer = offer(required(call, "granularity"));
        var period = call.query("period");
        if (period.isPresent()
                && (call.query("start").isPresent() || call.query("end").isPresent())) {
            throw AtlasError.badRequest(
                    "MUTUALLY_EXCLUSIVE_QUERY_PARAMETERS",
                    "Either the period query parameter or the start query parameter but not both should be specified.",
                    "period",
                    "start");
        }
        refuseFinestOnSmallMachines(offer, node);
        return period.map(text -> new Grid(offer.granularity(), offer.step(), back(text, call.now()), call.now()))
                .orElseGet(() -> between(call, offer))
                .within(node.cluster().readySince(), call.now().minus(offer.kept()), call.now());
    }

    List<Instant> points() {
        var seconds = step.toSeconds();
        var first = Instant.ofEpochSecond(Math.floorDiv(start.getEpochSecond(), seconds) * seconds + seconds);
        return Stream.iterate(first, point -> !point.isAfter(end), point -> point.plus(step))
                .toList();
    }

    private Grid within(Instant born, Instant oldest, Instant now) {
        var begin = Stream.of(start, born, oldest).max(Instant::compareTo).orElseThrow();
        return new Grid(granularity, step, begin, end.isAfter(now) ? now : end);
    }

    private static Grid between(Call call, Offer offer) {
        var name = call.query("start").isPresent() || call.query("end").isPresent() ? "start" : "period";
        var start = date(required(call, name));
        var end = date(required(call, "end"));
        if (end.isBefore(start)) {
            throw AtlasError.badRequest(
                    "INVALID_DATE_RANGE",
                    "An invalid date range minDate=" + start + ", maxDate=" + end
                            + " was specified: maxDate shouldn't be earlier than minDate.");
        }
        return new Grid(offer.granularity(), offer.step(), start, end);
    }

    private static Offer offer(String granularity) {
        return OFFERS.stream()
                .filter(offer -> offer.granularity().equals(granularity))
                .findFirst()
                .orElseThrow(() -> AtlasError.badRequest(
                        "INVALID_GRANULARITY",
                        "An invalid granularity " + granularity + " was specified.",
                        granularity));
    }

    /** Where no cluster of the project is an M40 or larger, Atlas does not even say what is wrong. */
    private static void refuseFinestOnSmallMachines(Offer offer, Node node) {
        var premium = node.project().clusters().stream()
                .anyMatch(cluster -> cluster.family() == Family.DEDICATED && Hardware.memoryGB(cluster) >= 16);
        if (offer.granularity().equals("PT10S") && !premium) {
            throw AtlasError.unexpected();
        }
    }

    private static Instant back(String period, Instant now) {
        return Optional.of(period)
                .filter(text -> text.startsWith("P") && !text.contains("-"))
                .flatMap(text -> back(text.split("T", 2), now))
                .filter(now::isAfter)
                .orElseThrow(() -> AtlasError.badRequest("INVALID_PERIOD", "An invalid period was specified."));
    }

    /** Days and hours, as in P1DT12H; the JDK reads them apart. */
    private static Optional<Instant> back(String[] daysAndTime, Instant now) {
        try {
            var date = daysAndTime[0].equals("P") ? Period.ZERO : Period.parse(daysAndTime[0]);
            var time = daysAndTime.length == 1 ? Duration.ZERO : Duration.parse("PT" + daysAndTime[1]);
            return Optional.of(
                    now.atZone(ZoneOffset.UTC).minus(date).minus(time).toInstant());
        } catch (DateTimeException | ArithmeticException nonsense) {
            return Optional.empty();
        }
    }

    private static Instant date(String text) {
        return Expiry.read(text);
    }

    private static String required(Call call, String parameter) {
        return call.query(parameter)
                .orElseThrow(() -> AtlasError.badRequest(
                        "MISSING_QUERY_PARAMETER",
                        "The required query parameter " + parameter + " was not specified.",
                        parameter));
    }
}
