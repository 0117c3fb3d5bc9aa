package dev.tailor.home;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.LabelGroups;
import dev.tailor.cluster.LabelGroups.Group;
import dev.tailor.cluster.LabelSum;
import dev.tailor.team.Person;
import dev.tailor.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The clusters that somebody may see by the value of a label, in words. */
@ApplicationScoped
class Groups {
    @Inject
    LabelGroups clusters;

    @Inject
    Rows rows;

    GroupsView of(Person who, Search search, Map<String, List<String>> leads) {
        var grouped = clusters.of(Scope.everything(who), search.query(), search.group());
        var all = rows(grouped.groups(), leads);
        var views = new ArrayList<GroupView>();
        for (var group : grouped.groups()) {
            var newest = group.newest().stream()
                    .map(cluster -> all.get(cluster.id()))
                    .toList();
            views.add(view(views.size() + 1, search, group, newest));
        }
        return new GroupsView(views, others(grouped.others()));
    }

    /** Flags of all groups at once. */
    private Map<UUID, Row> rows(List<Group> groups, Map<String, List<String>> leads) {
        List<Cluster> shown =
                groups.stream().flatMap(group -> group.newest().stream()).toList();
        return rows.of(shown, leads).stream().collect(toMap(row -> row.cluster().id(), Function.identity()));
    }

    private static GroupView view(int number, Search search, Group group, List<Row> newest) {
        var left = group.sum().clusters() - newest.size();
        var heading = group.value().isEmpty() ? "Without " + search.group() : group.value();
        return new GroupView(
                number,
                heading,
                "Clusters by " + search.group() + ": " + heading + ", newest first",
                sums(group.sum()),
                newest,
                left > 0 && !group.value().isEmpty() ? search.linkTo(group.value()) : "",
                left);
    }

    private static String others(LabelSum sum) {
        if (sum.clusters() == 0) {
            return "";
        }
        var values = sum.values() == 1 ? "1 further value: " : Formats.grouped(sum.values()) + " further values: ";
        return "These are the dearest. " + (sum.values() == 0 ? "The others: " : values) + sums(sum) + ".";
    }

    private static String sums(LabelSum sum) {
        return Formats.grouped(sum.clusters()) + (sum.clusters() == 1 ? " cluster · " : " clusters · ")
                + Formats.gigabytes(sum.memoryGb()) + " memory · " + Formats.money(sum.priceAMonth()) + " a month";
    }
}
