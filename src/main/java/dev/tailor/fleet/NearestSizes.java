package dev.tailor.fleet;

import dev.tailor.catalog.Size;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which sizes come nearest to machines of Atlas's. */
final class NearestSizes {
    /** Atlas counts machines up by their number: M10, M20, R40, M60_NVME. */
    private static final Pattern NUMBER = Pattern.compile("^[A-Z]+(\\d{1,6})");

    private NearestSizes() {}

    /** All, the nearest first: the same machines before others, and of equals the one that is offered. */
    static List<Size> to(String machines, List<Size> sizes) {
        return sizes.stream()
                .sorted(Comparator.<Size, Boolean>comparing(size -> !size.runsOn(machines))
                        .thenComparing(size -> Math.abs(number(size.instanceSize()) - number(machines)))
                        .thenComparing(Size::retired)
                        .thenComparing(Size::memoryGb))
                .toList();
    }

    private static int number(String machines) {
        var found = NUMBER.matcher(machines);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
