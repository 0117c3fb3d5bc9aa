package dev.tailor.changing;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.Formats;
import dev.tailor.web.Problems;
import dev.tailor.web.SizeWords;
import java.time.Duration;
import java.time.Instant;

/**
 * The page before a loss: what will happen, and when.
 *
 * @param cluster what is to be deleted
 * @param now when it would be asked for
 * @param from when Atlas would be asked to delete it
 * @param pausable whether pausing is another way out
 * @param typed what was typed as confirmation
 * @param problems what was wrong with that
 */
public record DeletionView(
        Cluster cluster, Instant now, Instant from, boolean pausable, String typed, Problems problems) {

    public boolean undoable() {
        return from.isAfter(now);
    }

    /** How long it can be undone: "7 days". */
    public String undoableFor() {
        return Formats.words(Duration.between(now, from));
    }

    /** What the team saves: "$58 a month". */
    public String price() {
        return SizeWords.price(cluster.size().priceAMonth());
    }

    DeletionView with(String name, Problems found) {
        return new DeletionView(cluster, now, from, pausable, name, found);
    }
}
