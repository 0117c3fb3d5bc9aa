package dev.tailor.connection;

import dev.tailor.atlas.AtlasConnection;
import dev.tailor.atlas.AtlasRate;
import dev.tailor.connection.ConnectionView.Rate;
import dev.tailor.fleet.Estate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many calls are left of each kind: a row a kind, however many projects there are. */
@ApplicationScoped
class Rates {
    @Inject
    AtlasConnection connection;

    @Inject
    Estate estate;

    List<Rate> fewest() {
        var fewest = connection.rates().stream()
                .collect(Collectors.groupingBy(AtlasRate::set, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Rates::fewest)
                .toList();
        var names = estate.names(fewest.stream().map(AtlasRate::owner).toList());
        return fewest.stream().map(rate -> row(rate, names)).toList();
    }

    private static AtlasRate fewest(List<AtlasRate> ofOneSet) {
        return ofOneSet.stream().min(Comparator.comparingLong(AtlasRate::left)).orElseThrow();
    }

    private static Rate row(AtlasRate rate, Map<String, String> names) {
        var where = rate.owner().isEmpty() ? "" : names.getOrDefault(rate.owner(), rate.owner());
        var used = 100 - 100 * Math.min(rate.left(), rate.capacity()) / rate.capacity();
        return new Rate(rate.set(), where, rate.left(), rate.capacity(), used);
    }
}
