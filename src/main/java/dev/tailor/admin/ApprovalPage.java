package dev.tailor.admin;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.stock.ApprovalDesk;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.QueryString;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** What begins at once, and what somebody decides about first. */
@Path("/admin/approval")
@Authenticated
@EvenReadOnly
public class ApprovalPage {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance approval(ApprovalView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    ApprovalDesk desk;

    @Inject
    Sizes sizes;

    @Inject
    Projects projects;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        return page(ApprovalForm.of(desk.present()), Problems.NONE, false);
    }

    @POST
    public Response set(@RestForm String version, @RestForm String dollars, @RestForm String excess) {
        var form = new ApprovalForm(
                QueryString.plain(version), QueryString.plain(dollars).strip(), "wait".equals(excess));
        var problems = form.problems();
        if (problems.any()) {
            return Pages.with(422, page(form, problems, false));
        }
        if (desk.set(signedIn.person(), form.read(), form.thresholds()).isPresent()) {
            return Pages.with(409, page(form, Problems.NONE, true));
        }
        flash.say("Saved. It counts for what is asked from now on.");
        return Response.seeOther(URI.create(AdminLinks.approval())).build();
    }

    private TemplateInstance page(ApprovalForm form, Problems problems, boolean overtaken) {
        return Templates.approval(new ApprovalView(
                form,
                desk.present(),
                sizes.offered().stream().filter(Size::needsApproval).toList(),
                projects.tied().stream().filter(Project::production).toList(),
                problems,
                overtaken));
    }
}
