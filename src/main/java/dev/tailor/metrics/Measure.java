package dev.tailor.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is shown of a cluster, each as the sum of some of Atlas's measurements. */
enum Measure {
    CONNECTIONS("Connections", "", "CONNECTIONS"),
    OPERATIONS(
            "Operations a second",
            "",
            "OPCOUNTER_CMD",
            "OPCOUNTER_QUERY",
            "OPCOUNTER_INSERT",
            "OPCOUNTER_UPDATE",
            "OPCOUNTER_DELETE",
            "OPCOUNTER_GETMORE"),
    PROCESSOR("Processor", "%", "SYSTEM_NORMALIZED_CPU_USER", "SYSTEM_NORMALIZED_CPU_KERNEL"),
    MEMORY("Memory used", "GB", "SYSTEM_MEMORY_USED"),
    DISK("Disk used", "GB", "DISK_PARTITION_SPACE_USED");

    /** What is left of a disk; with what is used, its size. */
    static final String DISK_FREE = "DISK_PARTITION_SPACE_FREE";

    private final String title;
    private final String unit;
    private final List<String> names;

    Measure(String title, String unit, String... names) {
        this.title = title;
        this.unit = unit;
        this.names = List.of(names);
    }

    String title() {
        return title;
    }

    /** Empty for plain numbers. */
    String unit() {
        return unit;
    }

    /** Atlas's names for its parts. */
    List<String> names() {
        return names;
    }

    static Stream<Measure> ofNodes() {
        return Arrays.stream(values()).filter(measure -> measure != DISK);
    }
}
