package dev.tailor.home;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.LabelGroups;
import dev.tailor.cluster.LabelGroups.Group;
import dev.tailor.cluster.LabelScope;
import dev.tailor.team.Person;
import dev.tailor.web.FurtherGroups;
import dev.tailor.web.GroupWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The clusters that somebody may see by the value of a label, in words. */
@ApplicationScoped
class Groups {
    private static final String SEARCH = "search for a value to find its clusters";

    @Inject
    LabelGroups groups;

    @Inject
    ClusterList clusters;

    @Inject
    Rows rows;

    GroupsView of(Person who, Search search, Map<String, List<String>> leads) {
        var words = new GroupWords(search.group(), search.ended(), SEARCH);
        var grouped = groups.of(LabelScope.of(Scope.everything(who), search.query()), search.group());
        var shown = rows(who, grouped.shown(), leads);
        var views = new ArrayList<GroupView>();
        for (var group : grouped.groups()) {
            var newest = group.first().stream()
                    .map(shown::get)
                    .filter(Objects::nonNull)
                    .toList();
            views.add(view(views.size() + 1, words, search, group, newest));
        }
        return new GroupsView(views, FurtherGroups.of(words, grouped, search::linkTo));
    }

    /** Of all groups at once. */
    private Map<UUID, Row> rows(Person who, List<UUID> ids, Map<String, List<String>> leads) {
        var found = clusters.some(Scope.everything(who), ids).values();
        return rows.of(List.copyOf(found), leads).stream()
                .collect(toMap(row -> row.cluster().id(), Function.identity()));
    }

    private static GroupView view(int number, GroupWords words, Search search, Group group, List<Row> newest) {
        var value = group.value();
        return new GroupView(
                number,
                words.heading(value),
                words.caption(value, "newest first"),
                words.sums(group.sum()),
                newest,
                group.sum().clusters() > newest.size() ? words.all(value, search.linkTo(value)) : null);
    }
}
