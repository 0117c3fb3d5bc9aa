package dev.tailor.expiry;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.web.DayField;
import dev.tailor.web.ExpiryWords;
import dev.tailor.web.Problems;
import java.time.LocalDate;

/**
 * The page about a cluster's expiry.
 *
 * @param field as it was typed
 * @param today the earliest day that can be chosen
 * @param extended "2 Jun 2027", which one click moves it to; empty where it can't
 * @param whyNot why not
 * @param leads whether the person may exempt it
 */
public record ExpiryForm(
        Cluster cluster,
        DayField field,
        LocalDate today,
        String extended,
        String whyNot,
        boolean leads,
        Problems problems) {
    public String title() {
        return "Expiry of " + cluster.name();
    }

    /** "It expires on 3 May 2027." */
    public String present() {
        return dated()
                ? "It expires on " + ExpiryViews.words(cluster) + "."
                : "It expires " + ExpiryViews.words(cluster) + ".";
    }

    public boolean dated() {
        return cluster.expiry().filter(Expiry::dated).isPresent();
    }

    public boolean exempt() {
        return cluster.expiry().map(Expiry::exemptBy).isPresent();
    }

    public boolean required() {
        return cluster.project().lifetime().required();
    }

    public String hint() {
        return ExpiryWords.hint(cluster.project());
    }

    /** For the command below. */
    public String example() {
        return latest().toString();
    }

    /** The latest day that can be chosen. */
    public LocalDate latest() {
        return cluster.project().lifetime().latest(today);
    }
}
