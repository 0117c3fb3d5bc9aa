package dev.tailor.home;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.LabelGroups;
import dev.tailor.cluster.LabelGroups.Group;
import dev.tailor.cluster.LabelGroups.Grouped;
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
        var further = grouped.names().stream()
                .map(value -> new GroupLink(heading(search, value), search.linkTo(value)))
                .toList();
        return new GroupsView(views, others(search, grouped.others()), further, beyond(grouped));
    }

    /** Flags of all groups at once. */
    private Map<UUID, Row> rows(List<Group> groups, Map<String, List<String>> leads) {
        List<Cluster> shown =
                groups.stream().flatMap(group -> group.newest().stream()).toList();
        return rows.of(shown, leads).stream().collect(toMap(row -> row.cluster().id(), Function.identity()));
    }

    private static GroupView view(int number, Search search, Group group, List<Row> newest) {
        var heading = heading(search, group.value());
        var words = group.value().isEmpty() ? "All without " + search.group() : "All of " + heading;
        return new GroupView(
                number,
                heading,
                "Clusters by " + search.group() + ": " + heading + ", newest first",
                sums(search, group.sum()),
                newest,
                group.sum().clusters() > newest.size() ? new GroupLink(words, search.linkTo(group.value())) : null);
    }

    private static String heading(Search search, String value) {
        return value.isEmpty() ? "Without " + search.group() : value;
    }

    private static String others(Search search, LabelSum sum) {
        if (sum.clusters() == 0) {
            return "";
        }
        var values = sum.values() == 1 ? "1 further value: " : Formats.grouped(sum.values()) + " further values: ";
        return (search.ended() ? "These are the first. " : "These are the dearest. ")
                + (sum.values() == 0 ? "The others: " : values) + sums(search, sum) + ".";
    }

    /** The search field looks into labels too. */
    private static String beyond(Grouped grouped) {
        var named = grouped.names().stream().filter(value -> !value.isEmpty()).count();
        var left = grouped.others().values() - named;
        return left == 0
                ? ""
                : Formats.grouped(left) + " more are not named here: search for a value to find its clusters.";
    }

    /** What has ended has no memory any more, and costs nothing. */
    private static String sums(Search search, LabelSum sum) {
        var clusters = Formats.grouped(sum.clusters()) + (sum.clusters() == 1 ? " cluster" : " clusters");
        return search.ended()
                ? clusters
                : clusters + " · " + Formats.gigabytes(sum.memoryGb()) + " memory · " + Formats.money(sum.priceAMonth())
                        + " a month";
    }
}
