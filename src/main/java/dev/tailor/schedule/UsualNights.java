package dev.tailor.schedule;

import java.time.ZoneOffset;

/** The nights that forms propose, whatever the zone: by them is told what pausing at night would save. */
public final class UsualNights {
    private static final NightRule RULE = NightForm.first(ZoneOffset.UTC).rule();
    private static final double SHARE = RULE.share();

    private UsualNights() {}

    /** How much of the time they are, between 0 and 1. */
    public static double share() {
        return SHARE;
    }

    /** "Mon–Fri 20:00–07:00 and weekends". */
    public static String words() {
        return NightWords.times(RULE);
    }
}
