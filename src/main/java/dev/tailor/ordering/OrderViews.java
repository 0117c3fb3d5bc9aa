package dev.tailor.ordering;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Approval;
import dev.tailor.cluster.Approvals;
import dev.tailor.cluster.Asking;
import dev.tailor.cluster.QuotaWords;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Requests;
import dev.tailor.cluster.Standing;
import dev.tailor.cluster.Standings;
import dev.tailor.team.Person;
import dev.tailor.web.Deciders;
import dev.tailor.web.Problems;
import dev.tailor.web.SizeCard;
import dev.tailor.web.SizeWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the page shows; the same few statements however many clusters there are. */
@ApplicationScoped
class OrderViews {
    @Inject
    Requests requests;

    @Inject
    OrderLabels labels;

    @Inject
    Sizes sizes;

    @Inject
    Standings standings;

    @Inject
    Approvals approvals;

    @Inject
    Deciders deciders;

    /** @throws Refusal.NotAllowed where they may ask for nothing */
    OrderView of(Person who, Order filled) {
        var projects = projects(who);
        var project = chosen(projects, filled);
        var order = labels.prepared(filled, project);
        var offered = sizes(project);
        var standing = standings.of(project.team());
        var size = chosenSize(offered, order);
        var leads = leads(who, project);
        var asking = approvals.asking(who, project);
        var teams = projects.stream().map(Project::team).distinct().count();
        return new OrderView(
                order,
                project,
                projects,
                size,
                cards(offered, size, standing, asking, teams > 1 ? List.of() : leads),
                standing,
                approval(order, size, standing, asking),
                leads,
                labels.keys(projects),
                check(who, project, order.name()),
                Problems.NONE);
    }

    /** An order as the form shows it, so that what is wrong is said of its rows. */
    Order shown(Person who, Order order) {
        return labels.prepared(order, chosen(projects(who), order));
    }

    /** Small to large; never none. */
    private List<Size> sizes(Project project) {
        var offered = sizes.offeredTo(project.team());
        if (offered.isEmpty()) {
            throw new Refusal.NotPossible(
                    "No size is offered to " + project.team() + " at present; the platform team adds one.");
        }
        return offered;
    }

    /** The projects to choose from, by name; never none. */
    List<Project> projects(Person who) {
        var projects = requests.projectsFor(who);
        if (projects.isEmpty()) {
            throw new Refusal.NotPossible(
                    "Your team has no project yet to build clusters in; the platform team adds one.");
        }
        return projects;
    }

    /** The project that an order means; where it means none, the first that can have a size. */
    Project chosen(List<Project> projects, Order order) {
        return projects.stream()
                .filter(project -> project.id().equals(order.projectId()))
                .findFirst()
                .orElseGet(() -> first(projects));
    }

    /** The first whose team is offered any size; the first of all where none is. */
    Project first(List<Project> projects) {
        var offered = projects.size() == 1 ? List.<Size>of() : sizes.offered();
        return projects.stream()
                .filter(project -> offered.stream().anyMatch(size -> size.isOfferedTo(project.team())))
                .findFirst()
                .orElse(projects.get(0));
    }

    NameCheck check(Person who, Project project, String name) {
        return NameCheck.of(name, requests.nameProblem(who, project.id(), name).orElse(""));
    }

    /** Given names of those who would decide about what the person asks for. */
    List<String> leads(Person who, Project project) {
        return deciders.of(project.team(), who);
    }

    private static Approval approval(Order order, Size size, Standing standing, Asking asking) {
        return asking.create(size, standing.lacks(Amounts.of(size, OrderSummary.gigabytes(order, size))));
    }

    /** The one that is named, or the smallest. */
    private static Size chosenSize(List<Size> offered, Order order) {
        return offered.stream()
                .filter(size -> size.id().equals(order.size()))
                .findFirst()
                .orElse(offered.get(0));
    }

    private static List<SizeCard> cards(
            List<Size> offered, Size chosen, Standing standing, Asking asking, List<String> leads) {
        return offered.stream()
                .map(size -> card(size, size.equals(chosen), standing, asking, leads))
                .toList();
    }

    private static SizeCard card(Size size, boolean chosen, Standing standing, Asking asking, List<String> leads) {
        var lacks = standing.lacks(Amounts.of(size, size.storageGb()));
        var approval = asking.create(size, lacks);
        var possible = lacks.isEmpty() || approval.waits();
        return new SizeCard(
                size.id(),
                SizeWords.memory(size.memoryGb()),
                SizeWords.storage(size.storageGb()),
                SizeWords.price(size.priceAMonth()),
                possible ? SizeWords.start(approval, leads) : QuotaWords.of(standing.team(), lacks),
                chosen,
                possible);
    }
}
