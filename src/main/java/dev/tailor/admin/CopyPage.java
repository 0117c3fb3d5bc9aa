package dev.tailor.admin;

import dev.tailor.fleet.Copying;
import dev.tailor.fleet.Estate;
import dev.tailor.web.Flash;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** Has Atlas asked again for all that it has. */
@Path("/admin/copy")
@Authenticated
public class CopyPage {
    private static final Pattern ORGANIZATION = Pattern.compile(AdminLinks.organization("[a-f0-9]{24}"));

    @Inject
    Copying copying;

    @Inject
    Estate estate;

    @Inject
    Flash flash;

    @POST
    public Response ask(@RestForm String back) {
        copying.everything();
        var asked = estate.asked();
        flash.say(
                asked.failingSince() == null
                        ? "Atlas has told its organizations and projects. Their clusters follow within seconds."
                        : "Atlas did not answer. " + asked.trouble());
        return Response.seeOther(URI.create(known(back))).build();
    }

    /** Only pages that have the form: nobody is sent elsewhere. */
    private static String known(String back) {
        var place = String.valueOf(back);
        return ORGANIZATION.matcher(place).matches()
                        || List.of(AdminLinks.projects(), AdminLinks.organizations())
                                .contains(place)
                ? place
                : AdminLinks.fleet();
    }
}
