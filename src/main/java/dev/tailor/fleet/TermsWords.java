package dev.tailor.fleet;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;

/** Says how clusters are built and kept in a project. */
final class TermsWords {
    private TermsWords() {}

    /** Empty where nobody has to say a day. */
    static String of(Lifetime lifetime) {
        if (lifetime.equals(Lifetime.FREE)) {
            return "";
        }
        var within = lifetime.longestDays() == null ? "" : " within " + lifetime.longestDays() + " days";
        return lifetime.required() ? ", clusters expire" + within : ", expiry at most" + within.replace(" within", "");
    }

    static String of(Placement placement) {
        return placement.where() + ", MongoDB " + placement.mongodbVersion() + ", backups "
                + (placement.backup() ? "on" : "off") + ", growing disks "
                + (placement.diskAutoScaling() ? "on" : "off");
    }
}
