package dev.tailor.review;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.team.Person;
import java.time.LocalDate;
import java.util.Collection;

/** What a lead who reviews decides about a cluster. */
public sealed interface Fate {
    /** As programs, forms and Postgres say it. */
    String key();

    /** For the history: "keep it". */
    String words();

    /**
     * Does it by the rules of the single action.
     *
     * @return what follows, as a sentence
     */
    String befall(Person lead, Cluster cluster, Hands hands);

    /** Stays as it is. */
    record Keep() implements Fate {
        @Override
        public String key() {
            return "keep";
        }

        @Override
        public String words() {
            return "keep it";
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.keep(lead, cluster);
        }
    }

    /**
     * Gets a smaller size, with the storage that it has.
     *
     * @param why for the history; may be empty
     */
    record Shrink(String size, String why) implements Fate {
        @Override
        public String key() {
            return "shrink";
        }

        @Override
        public String words() {
            return "shrink it to " + size;
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.shrink(lead, cluster, size, why);
        }
    }

    /** @param why for the history; may be empty */
    record Pause(String why) implements Fate {
        @Override
        public String key() {
            return "pause";
        }

        @Override
        public String words() {
            return "pause it";
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.pause(lead, cluster, why);
        }
    }

    /** @param on the last day that it is to run */
    record Expire(LocalDate on) implements Fate {
        @Override
        public String key() {
            return "expire";
        }

        @Override
        public String words() {
            return "let it expire on " + Expiry.day(on);
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.expire(lead, cluster, on);
        }
    }

    /** @param heir how pages and programs name the member whose it shall be: a number, or a mail address */
    record HandOver(String heir) implements Fate {
        @Override
        public String key() {
            return "hand-over";
        }

        @Override
        public String words() {
            return "hand it over";
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.handOver(lead, cluster, heir);
        }
    }

    /**
     * Is deleted, with the time to undo it.
     *
     * @param confirmed the names of those that were meant
     * @param why for the history; may be empty
     */
    record Retire(Collection<String> confirmed, String why) implements Fate {
        @Override
        public String key() {
            return "retire";
        }

        @Override
        public String words() {
            return "retire it";
        }

        @Override
        public String befall(Person lead, Cluster cluster, Hands hands) {
            return hands.retire(lead, cluster, confirmed, why);
        }
    }
}
