package dev.tailor.simulator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How much is going on: more in the afternoon, less at weekends, some clusters more than others, with small waves and
 * now and then a burst of twenty minutes. 1 is a busy hour of a usual cluster; 0 is nobody at all.
 */
record Load(Node node, String metric) {
    private static final double OF_OTHER_NODES = 0.35;
    private static final int WAVE = 600;
    private static final int BURST = 1200;

    double at(Instant moment) {
        if (node.cluster().usage().idleAt(moment)) {
            return 0;
        }
        var cluster = node.cluster().id();
        var liveliness = 0.5 + Ids.fraction("liveliness of " + cluster);
        var share = node.primary() ? 1 : OF_OTHER_NODES;
        return liveliness * share * hours(moment) * waves(cluster, moment) * bursts(cluster, moment);
    }

    private static double hours(Instant moment) {
        var time = moment.atZone(ZoneOffset.UTC);
        var weekend = time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
        var hour = time.getHour() + time.getMinute() / 60.0;
        return (weekend ? 0.5 : 1) * (0.6 + 0.4 * Math.cos((hour - 14) / 24 * 2 * Math.PI));
    }

    private double waves(String cluster, Instant moment) {
        var place = moment.getEpochSecond() / (double) WAVE;
        var before = (long) Math.floor(place);
        var from = wave(cluster, before);
        return from + (wave(cluster, before + 1) - from) * (place - before);
    }

    private double wave(String cluster, long number) {
        return 0.75 + 0.5 * Ids.fraction(cluster + node.number() + metric + number);
    }

    private static double bursts(String cluster, Instant moment) {
        return Ids.fraction("burst of " + cluster + moment.getEpochSecond() / BURST) > 0.94 ? 2.2 : 1;
    }
}
