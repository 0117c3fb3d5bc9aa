package dev.tailor.cost;

import dev.tailor.catalog.Projects;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Spreadsheet;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What teams have spent, for those who lead them. */
@Path("/costs")
@Authenticated
public class CostPage {
    @CheckedTemplate(basePath = "cost")
    static class Templates {
        static native TemplateInstance costs(CostView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Costs costs;

    @Inject
    Projects projects;

    @Inject
    LabelChoices labels;

    @Inject
    Ledger ledger;

    @Inject
    Times times;

    @GET
    public TemplateInstance show(@RestQuery String team, @RestQuery String label) {
        var lead = signedIn.person();
        var search = CostSearch.of(lead, team, label);
        return Templates.costs(new CostView(
                search,
                lead.admin() ? projects.teams() : lead.teamsAs(Role.LEAD),
                labels.keys(whose(lead)),
                costs.report(search)));
    }

    /** A row for each month, team and value of the label. */
    @GET
    @Path("/csv")
    public Response csv(@RestQuery String team, @RestQuery String label) {
        var search = CostSearch.of(signedIn.person(), team, label);
        ledger.write(Deed.of(Act.EXPORT, "exported the costs as CSV"));
        return Response.ok(CostFile.of(costs.report(search)))
                .type(Spreadsheet.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tailor-costs-" + times.today() + ".csv\"")
                .build();
    }

    private static Whose whose(Person lead) {
        return lead.admin() ? new Whose(List.of(), true) : new Whose(lead.teamsAs(Role.LEAD), false);
    }
}
