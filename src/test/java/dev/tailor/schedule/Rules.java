package dev.tailor.schedule;

import java.time.ZoneId;
import java.util.List;

/** Rules for tables of cases: "mon tue", "20:00-07:00", with a plus where weekends are left out. */
final class Rules {
    private Rules() {}

    static NightRule rule(String nights, String times, String zone) {
        var days = nights == null || nights.isBlank() ? List.<String>of() : List.of(nights.split(" "));
        var parts = times.replace("+", "").split("-");
        return new NightForm(
                        days,
                        parts[0],
                        parts[1],
                        times.endsWith("+"),
                        ZoneId.of(zone).getId())
                .rule();
    }
}
