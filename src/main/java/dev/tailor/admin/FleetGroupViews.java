package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.LabelGroups.Group;
import dev.tailor.fleet.FleetGroups;
import dev.tailor.fleet.FleetGroups.Found;
import dev.tailor.fleet.FleetRow;
import dev.tailor.web.FurtherGroups;
import dev.tailor.web.GroupLink;
import dev.tailor.web.GroupWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The fleet by the value of a label, in words. */
@ApplicationScoped
class FleetGroupViews {
    private static final String SEARCH = "the search of the page “Clusters” finds them by their value";
    private static final String ORDER = "by name";

    @Inject
    FleetGroups groups;

    FleetGroupsView of(FleetSearch search, List<Size> sizes) {
        var found = groups.of(search.query(), search.group());
        var words = new GroupWords(search.group(), false, SEARCH);
        var views = new ArrayList<FleetGroup>();
        for (var group : found.own().groups()) {
            var rows = group.first().stream()
                    .map(found.rows()::get)
                    .filter(Objects::nonNull)
                    .toList();
            views.add(own(views.size() + 1, words, search, group, clusters(rows, sizes)));
        }
        if (!found.others().isEmpty()) {
            views.add(others(views.size() + 1, search, found, clusters(found.others(), sizes)));
        }
        return new FleetGroupsView(views, FurtherGroups.of(words, found.own(), search::linkTo));
    }

    private static FleetGroup own(
            int number, GroupWords words, FleetSearch search, Group group, List<FleetCluster> clusters) {
        var value = group.value();
        return new FleetGroup(
                number,
                words.heading(value),
                words.caption(value, ORDER),
                words.sums(group.sum()),
                clusters,
                group.sum().clusters() > clusters.size() ? words.all(value, search.linkTo(value)) : null);
    }

    private static FleetGroup others(int number, FleetSearch search, Found found, List<FleetCluster> clusters) {
        var all = new GroupLink("All that nobody asked Tailor for", search.linkToOthers());
        return new FleetGroup(
                number,
                "Not asked for in Tailor",
                "Clusters that nobody asked Tailor for, " + ORDER,
                GroupWords.clusters(found.othersCount()),
                clusters,
                found.othersCount() > clusters.size() ? all : null);
    }

    private static List<FleetCluster> clusters(List<FleetRow> rows, List<Size> sizes) {
        return rows.stream().map(row -> new FleetCluster(row, sizes)).toList();
    }
}
