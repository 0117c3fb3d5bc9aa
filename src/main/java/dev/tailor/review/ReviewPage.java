package dev.tailor.review;

import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Spreadsheet;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** What waits for a lead, and what their teams have: looking at it, taking it away, deciding about several. */
@Path("/review")
@Authenticated
public class ReviewPage {
    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance review(ReviewView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    ReviewViews views;

    @Inject
    HeldFile file;

    @Inject
    Fates fates;

    @Inject
    RetirementPage retirement;

    @Inject
    Ledger ledger;

    @Inject
    Times times;

    /** A page that was emptied by deciding about all that was on it leads to the first of what is left. */
    @GET
    public Response show(UriInfo here) {
        var view = views.of(lead(), search(here), FateForm.EMPTY);
        return view.held().emptied() ? seeOther(search(here).first()) : Pages.with(200, Templates.review(view));
    }

    /** Writes down first who takes what away. */
    @GET
    @Path("/csv")
    public Response csv(UriInfo here) {
        var lead = lead();
        ledger.write(Deed.of(Act.EXPORT, "exported the review as CSV")
                .ended(Result.DONE, search(here).words()));
        return Response.ok(file.of(lead, search(here).query()))
                .type(Spreadsheet.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tailor-review-" + times.today() + ".csv\"")
                .build();
    }

    /** What is ticked; the address is the search that it was ticked on, so that a mistake loses nothing. */
    @POST
    @Path("/clusters")
    public Response decide(UriInfo here, @BeanParam FateFields sent) {
        var lead = lead();
        var form = FateForm.of(sent);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return Pages.with(422, Templates.review(views.of(lead, search(here), form.with(mistakes))));
        }
        return form.retires() ? retirement.asked(lead, form) : seeOther(decided(lead, form));
    }

    private String decided(Person lead, FateForm form) {
        var sitting = UUID.randomUUID();
        fates.decide(lead, sitting, form.ids(), form.decided());
        return Links.reviewOutcome(sitting);
    }

    private Person lead() {
        return Reviewers.only(signedIn.person());
    }

    private static HeldSearch search(UriInfo here) {
        return HeldSearch.of(here.getQueryParameters());
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
