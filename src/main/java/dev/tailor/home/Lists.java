package dev.tailor.home;

import dev.tailor.catalog.Projects;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.cluster.Watches;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.web.Freshness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;

/** Makes the page with the lists: what was asked for, found by Postgres, in words. */
@ApplicationScoped
class Lists {
    /** Rows of a page of a section: more than a screen, less than a wait. */
    static final int PAGE = 50;

    @Inject
    ClusterList clusters;

    @Inject
    LabelChoices labels;

    @Inject
    Watches watches;

    @Inject
    Sizes sizes;

    @Inject
    Projects projects;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Groups groups;

    ListView of(Person who, MultivaluedMap<String, String> address) {
        var choices = choices(who);
        var search = Search.of(address, choices);
        var place = Place.of(address);
        var leads = people.leadsOf(choices.teams());
        return new ListView(
                search,
                choices,
                search.groups() ? List.of() : sections(who, search, place, leads),
                search.groups() ? groups.of(who, search, leads) : null,
                Freshness.of(watches.leastCurrent(Scope.everything(who))),
                search.groups() || place.isBeginning(),
                who.mayAsk());
    }

    private List<Section> sections(Person who, Search search, Place place, Map<String, List<String>> leads) {
        return Scope.of(who).stream()
                .filter(place::shows)
                .map(scope -> section(scope, search, place, leads))
                .filter(section -> section.count() > 0 || !section.empty().isEmpty())
                .toList();
    }

    private Choices choices(Person who) {
        return new Choices(
                sizes.all().stream().map(Size::id).toList(),
                who.admin() ? projects.teams() : who.teams(),
                labels.pairs(Scope.everything(who)),
                labels.keys(Scope.everything(who)));
    }

    private Section section(Scope scope, Search search, Place place, Map<String, List<String>> leads) {
        var page = clusters.page(scope.whose(), search.query(), place.after(), PAGE);
        return new Section(
                scope.key(),
                scope.heading(),
                scope.caption(),
                clusters.count(scope.whose(), search.query()),
                scope.namesTeams(),
                rows.of(page.rows(), leads),
                emptyWords(scope, search),
                page.more() ? search.link(Place.behind(page.next(), scope)) : "");
    }

    /** A section of other teams is left out where it has nothing. */
    private static String emptyWords(Scope scope, Search search) {
        if (!scope.isMine()) {
            return "";
        }
        return search.query().narrows()
                ? "None of them matches."
                : String.join(" and ", scope.whose().teams())
                        + (scope.whose().teams().size() == 1 ? " has" : " have") + " no clusters yet.";
    }
}
