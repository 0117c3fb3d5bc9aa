package dev.tailor.admin;

import dev.tailor.notice.Notices;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Pages;
import dev.tailor.web.PlainText;
import dev.tailor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** What is told to everybody, and whether anything can be asked for. */
@Path("/admin/announcement")
@Authenticated
@EvenReadOnly
public class AnnouncementPage {
    private static final Pattern STATE = Pattern.compile("\\d{1,9}");

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance announcement(AnnouncementView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Notices notices;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show() {
        return Templates.announcement(AnnouncementView.of(notices.now()));
    }

    @POST
    public Response announce(@RestForm String text, @RestForm String readOnly, @RestForm String version) {
        var said = PlainText.of(text).strip();
        var state = version != null && STATE.matcher(version).matches() ? Integer.parseInt(version) : -1;
        if (said.length() > Notices.LONGEST) {
            var wrong = new Problems(
                    Map.of("text", "An announcement has at most 500 characters; this one has " + said.length() + "."));
            return Pages.with(422, Templates.announcement(view(said, readOnly != null, "" + state, wrong, false)));
        }
        var overtaken = notices.announce(signedIn.person(), state, said, readOnly != null);
        if (overtaken.isPresent()) {
            var present = "" + overtaken.get().version();
            return Pages.with(409, Templates.announcement(view(said, readOnly != null, present, Problems.NONE, true)));
        }
        flash.say(
                readOnly != null
                        ? "Tailor is read-only from now on, on every page and for programs."
                        : "It is so now, on every page within seconds.");
        return Response.seeOther(URI.create(AdminLinks.announcement())).build();
    }

    private AnnouncementView view(String text, boolean readOnly, String version, Problems problems, boolean overtaken) {
        return new AnnouncementView(notices.now(), text, readOnly, version, problems, overtaken);
    }
}
