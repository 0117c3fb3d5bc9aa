package dev.tailor.review;

import dev.tailor.catalog.Projects;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers what teams have for the review page, in as many statements however much that is. */
@ApplicationScoped
class HeldViews {
    /** Rows of a page: as many as somebody looks at in one sitting. */
    static final int PAGE = 100;

    @Inject
    HeldList list;

    @Inject
    HeldRows rows;

    @Inject
    Projects projects;

    @Inject
    Sizes sizes;

    @Inject
    Members members;

    @Inject
    LabelChoices labels;

    HeldView of(Person lead, HeldSearch search, FateForm form) {
        var page = list.page(lead, search.query(), (search.page() - 1) * PAGE, PAGE);
        var known = sizes.all();
        var round = list.round(lead);
        var shown = rows.of(page.rows());
        return new HeldView(
                search,
                choices(lead, known).with(search.query()),
                shown,
                groups(lead, search.query(), shown),
                page.more(),
                list.together(lead, search.query()),
                round,
                known.stream().filter(size -> !size.retired()).toList(),
                heirs(page.rows()),
                search.all() ? form.ticking(shown) : form);
    }

    private List<HeldGroup> groups(Person lead, HeldQuery query, List<Held> shown) {
        if (!query.groups() || shown.isEmpty()) {
            return HeldGroup.none(shown);
        }
        var values = shown.stream().map(Held::value).collect(Collectors.toSet());
        return HeldGroup.by(query.group(), shown, list.sums(lead, query, values));
    }

    private HeldChoices choices(Person lead, List<Size> known) {
        return new HeldChoices(
                known.stream().map(Size::id).toList(),
                lead.admin() ? projects.teams() : lead.teamsAs(Role.LEAD),
                list.owners(lead),
                labels.pairs(HeldList.whose(lead)),
                labels.keys(HeldList.whose(lead)));
    }

    /** The members of one team; of several there may be thousands, of whom each may own but a few of these. */
    private List<Member> heirs(List<HeldList.Found> found) {
        var teams = found.stream().map(one -> one.cluster().team()).collect(Collectors.toSet());
        if (teams.size() != 1) {
            return List.of();
        }
        return members.of(teams).stream().filter(Member::mayOwn).toList();
    }
}
