package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Amounts as people read them: {@code {price.money}}, {@code {memory.gigabytes}}, {@code {took.brief}}. */
@TemplateExtension
public final class Formats {
    private Formats() {}

    /** Whole dollars: "$58", "$1,108". */
    public static String money(Number dollars) {
        var whole = new BigDecimal(dollars.toString()).setScale(0, RoundingMode.HALF_UP);
        return (whole.signum() < 0 ? "-$" : "$") + grouped().format(whole.abs());
    }

    /** "2 GB", "0.5 GB", "1,024 GB". */
    public static String gigabytes(Number amount) {
        return grouped().format(new BigDecimal(amount.toString())) + " GB";
    }

    /** "10,000". */
    public static String grouped(long amount) {
        return grouped().format(amount);
    }

    /** A measured number, as exact as it is worth reading: "0.4", "3.1", "14", "1,204". */
    public static String figure(double amount) {
        return grouped().format(Math.abs(amount) < 10 ? amount : Math.round(amount));
    }

    /** In words: "9 seconds", "1 minute", "3 hours", "2 days"; the largest unit alone, rounded down. */
    public static String words(Duration duration) {
        var span = Span.of(duration);
        return span.amount() + " " + span.unit() + (span.amount() == 1 ? "" : "s");
    }

    /** Where room is short: "9 s", "3 min", "3 h", "2 d". */
    public static String brief(Duration duration) {
        var span = Span.of(duration);
        return span.amount() + " " + span.symbol();
    }

    /** More exactly: "2 h 35 min", "3 d 5 h", "12 min". */
    public static String precise(Duration duration) {
        if (duration.toDays() > 0) {
            return inTwo(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        return duration.toHours() > 0
                ? inTwo(duration.toHours(), "h", duration.toMinutesPart(), "min")
                : brief(duration);
    }

    private static String inTwo(long amount, String unit, int rest, String smaller) {
        return amount + " " + unit + (rest == 0 ? "" : " " + rest + " " + smaller);
    }

    private static NumberFormat grouped() {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(1);
        return format;
    }
}
