package dev.tailor.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A measuring tape: the time that has passed beside the usual span, in whole minutes. Its scale has four long marks
 * and grows with the time.
 *
 * @param passed minutes since it started
 * @param from when it is usually done, at the earliest
 * @param to when it is usually done, at the latest
 * @param step minutes between two long marks
 */
public record Tape(long passed, long from, long to, long step) {
    private static final int LONG_MARKS = 4;
    private static final int MARKS_IN_A_STEP = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440);

    /** Narrower than this share of the tape, the usual span has no room for three words. */
    private static final int ROOM_FOR_WORDS = 25;

    /**
     * A mark.
     *
     * @param at where, in percent
     * @param length its lower end
     */
    public record Mark(String at, int length) {}

    /**
     * A figure under a long mark.
     *
     * @param at where, in percent
     * @param anchor which side of the text stands there
     */
    public record Figure(String at, String anchor, String text) {}

    static Tape of(Duration passed, Duration from, Duration to) {
        var reach = Math.max(passed.toMinutes(), to.toMinutes());
        var step = STEPS.stream()
                .mapToLong(Integer::longValue)
                .filter(minutes -> minutes * LONG_MARKS > reach)
                .findFirst()
                .orElse((reach / (LONG_MARKS * 1440L) + 1) * 1440L);
        return new Tape(passed.toMinutes(), from.toMinutes(), to.toMinutes(), step);
    }

    /** What the drawing says, for those who do not see it. */
    public String label() {
        var time = passed == 1 ? "1 minute has passed" : passed + " minutes have passed";
        return time + "; usually it takes " + from + " to " + to;
    }

    /** Where the needle stands. */
    public String needle() {
        return percent(passed);
    }

    public String usualStart() {
        return percent(from);
    }

    public String usualWidth() {
        return percent(to - from);
    }

    public String usualMiddle() {
        return share(from + to, scale() * 2);
    }

    /** What stands in the usual span, as far as there is room. */
    public String usualWords() {
        return (to - from) * 100 / scale() >= ROOM_FOR_WORDS ? "usually ready here" : "usually";
    }

    public List<Mark> marks() {
        return IntStream.rangeClosed(0, LONG_MARKS * MARKS_IN_A_STEP)
                .mapToObj(mark ->
                        new Mark(share(mark, LONG_MARKS * MARKS_IN_A_STEP), mark % MARKS_IN_A_STEP == 0 ? 44 : 39))
                .toList();
    }

    public List<Figure> figures() {
        return IntStream.rangeClosed(0, LONG_MARKS).mapToObj(this::figure).toList();
    }

    private Figure figure(int mark) {
        var at = share(mark, LONG_MARKS);
        if (mark == LONG_MARKS) {
            return new Figure(at, "end", inHours() ? mark * step / 60 + " h" : mark * step + " min");
        }
        var amount = inHours() ? mark * step / 60 : mark * step;
        return new Figure(at, mark == 0 ? "start" : "middle", String.valueOf(amount));
    }

    private boolean inHours() {
        return step >= 60;
    }

    private long scale() {
        return step * LONG_MARKS;
    }

    private String percent(long minutes) {
        return share(minutes, scale());
    }

    private static String share(long part, long whole) {
        var hundredths = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), new MathContext(6));
        return hundredths
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
