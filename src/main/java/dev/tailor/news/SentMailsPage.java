package dev.tailor.news;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Mails of development, whoever they are to; in an installation there is no such page. */
@Path("/dev/mails")
@Authenticated
@IfBuildProfile(anyOf = {"dev", "test"})
public class SentMailsPage {
    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance mails(List<SentMailView> mails);
    }

    @Inject
    SentMails mails;

    @GET
    public TemplateInstance show() {
        return Templates.mails(mails.latest());
    }
}
