package dev.tailor.web;

import dev.tailor.cluster.Approval;
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

    /** "Starts at once", "Lena decides", "An administrator decides". */
    public static String start(Approval approval, List<String> leads) {
        return approval.waits() ? decides(approval, leads) : "Starts at once";
    }

    /** "Lena decides", "A lead decides", "An administrator decides". */
    public static String decides(Approval approval, List<String> leads) {
        return capital(StateView.names(approval, leads)) + " decides";
    }

    /** With a capital at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
