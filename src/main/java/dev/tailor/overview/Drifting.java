package dev.tailor.overview;

import dev.tailor.cluster.Aspect;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Difference;
import dev.tailor.cluster.DriftChoice;
import dev.tailor.web.SizeWords;
import dev.tailor.web.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says differences in words. */
record Drifting(Cluster cluster, List<String> leads, Times times) {
    /** Atlas resumes a paused cluster by itself after this time; a look may come a little later. */
    private static final Duration PAUSED_AT_MOST = Duration.ofDays(30);

    DriftView.Row row(DriftChoice choice) {
        var difference = choice.difference();
        return new DriftView.Row(
                what(difference),
                difference.key(),
                asked(difference),
                inAtlas(choice),
                difference.inAtlas(),
                origin(difference, choice.drift().since()),
                choice.drift().since(),
                choice.noTaking(),
                choice.noRestoring(),
                decides(choice));
    }

    private String decides(DriftChoice choice) {
        return choice.noRestoring().isEmpty() && choice.restoring().waits()
                ? SizeWords.decides(choice.restoring(), leads)
                : "";
    }

    private static String what(Difference difference) {
        return switch (difference.aspect()) {
            case SIZE -> "Size";
            case STORAGE -> "Storage";
            case PAUSED -> "Pause";
            case PROTECTION -> "Protection";
            case TAG -> "Tag " + difference.tag();
            case EXISTENCE -> "The cluster";
        };
    }

    private String asked(Difference difference) {
        return switch (difference.aspect()) {
            case SIZE -> cluster.size().id();
            case PAUSED -> difference.asked() + pausedSince();
            default -> value(difference.aspect(), difference.asked());
        };
    }

    private String pausedSince() {
        return cluster.pausedAt().map(since -> " since " + times.date(since)).orElse("");
    }

    private static String inAtlas(DriftChoice choice) {
        var difference = choice.difference();
        return difference.aspect() == Aspect.SIZE
                ? choice.sizeInAtlas()
                : value(difference.aspect(), difference.inAtlas());
    }

    private static String value(Aspect aspect, String value) {
        return switch (aspect) {
            case STORAGE -> value + " GB";
            case TAG -> value.isEmpty() ? "none" : value;
            case EXISTENCE -> value.isEmpty() ? "nothing" : value;
            default -> value;
        };
    }

    private String origin(Difference difference, Instant since) {
        return switch (difference.aspect()) {
            case SIZE -> "Changed in Atlas’s own console, or scaled by Atlas itself";
            case STORAGE -> enlarged(difference) ? "Atlas enlarged it when it was 90 % full" : changed();
            case PAUSED -> pausing(difference, since);
            case PROTECTION -> changed();
            case EXISTENCE -> "Deleted in Atlas’s own console";
            case TAG -> tagging(difference);
        };
    }

    private boolean enlarged(Difference difference) {
        return cluster.project().diskAutoScaling()
                && Integer.parseInt(difference.inAtlas()) > Integer.parseInt(difference.asked());
    }

    private String pausing(Difference difference, Instant since) {
        if (difference.inAtlas().equals("paused")) {
            return "Paused in Atlas’s own console";
        }
        return cluster.pausedAt()
                .filter(paused -> !since.isBefore(paused.plus(PAUSED_AT_MOST)))
                .map(paused -> "Atlas resumes by itself after 30 days")
                .orElse("Resumed in Atlas’s own console");
    }

    private static String tagging(Difference difference) {
        if (difference.asked().isEmpty()) {
            return "Added in Atlas’s own console";
        }
        return difference.inAtlas().isEmpty() ? "Removed in Atlas’s own console" : changed();
    }

    private static String changed() {
        return "Changed in Atlas’s own console";
    }
}
