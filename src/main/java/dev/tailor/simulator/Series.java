package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The measurements of a metric at a node: the same whenever somebody asks for the same instant. */
record Series(Node node, Metric metric, Grid grid) {
    private static final double BYTES_IN_GB = 1L << 30;

    ObjectNode json() {
        var points = Json.array();
        if (metric.of() != Metric.Of.NOTHING) {
            grid.points().forEach(moment -> points.add(point(moment, points.isEmpty())));
        }
        var json = Json.object();
        json.set("dataPoints", points);
        return json.put("name", metric.name()).put("units", metric.units());
    }

    private JsonNode point(Instant moment, boolean first) {
        var point = Json.object().put("timestamp", Json.time(moment));
        return first && metric.rate() || node.cluster().pauses().at(moment)
                ? point.putNull("value")
                : point.put("value", value(moment));
    }

    private double value(Instant moment) {
        return switch (metric.of()) {
            case LOAD -> loaded(moment);
            case MEMORY -> inUnits(Hardware.memoryGB(node.cluster()) * share(moment));
            case DISK_USED -> percentOrUnits(diskUsed(moment));
            case DISK_FREE -> percentOrUnits(disk() - diskUsed(moment));
            case NOTHING -> 0;
        };
    }

    private double loaded(Instant moment) {
        var load = new Load(node, metric.name()).at(moment);
        if (metric.units().equals("PERCENT")) {
            return Math.min(100, metric.base() + metric.level() * load);
        }
        var value = metric.base() + metric.level() * load * machine();
        return metric.units().equals("SCALAR") ? Math.round(value) : value;
    }

    /** Larger machines have more to do. */
    private double machine() {
        return Math.sqrt(Hardware.memoryGB(node.cluster()) / 2);
    }

    private double share(Instant moment) {
        return Math.min(0.95, metric.base() + metric.level() * new Load(node, "memory").at(moment));
    }

    private double disk() {
        return Hardware.diskGB(node.cluster());
    }

    /** Node 1 has kept a little more than the others. */
    private double diskUsed(Instant moment) {
        var used = node.cluster().usage().diskUsedGB(moment);
        return Math.min(disk(), node.number() == 1 ? used : used * 0.97);
    }

    private double percentOrUnits(double gigabytes) {
        return metric.units().equals("PERCENT") ? gigabytes / disk() * 100 : inUnits(gigabytes);
    }

    private double inUnits(double gigabytes) {
        return switch (metric.units()) {
            case "KILOBYTES" -> gigabytes * BYTES_IN_GB / 1024;
            case "MEGABYTES" -> gigabytes * 1024;
            default -> gigabytes * BYTES_IN_GB;
        };
    }
}
