package dev.tailor.web;

import java.util.List;
import java.util.Locale;

/** What pages that offer sizes say about them, in the same words everywhere. */
public final class SizeWords {
    private SizeWords() {}

    /** "2 GB memory". */
    public static String memory(int gigabytes) {
        return Formats.gigabytes(gigabytes) + " memory";
    }

    /** "10 GB storage". */
    public static String storage(int gigabytes) {
        return Formats.gigabytes(gigabytes) + " storage";
    }

    /** "10–128 GB storage". */
    public static String storage(int least, int most) {
        return least + "–" + Formats.gigabytes(most) + " storage";
    }

    /** "$58 a month". */
    public static String price(int dollars) {
        return Formats.money(dollars) + " a month";
    }

    /** "Starts at once", "Lena decides". */
    public static String start(boolean needsApproval, List<String> leads) {
        return needsApproval ? decides(leads) : "Starts at once";
    }

    /** "Lena decides", "A lead decides". */
    public static String decides(List<String> leads) {
        var names = StateView.names(leads);
        return names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1) + " decides";
    }
}
