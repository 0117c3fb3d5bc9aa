package dev.tailor.web;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** The form in the person's menu that chooses the colours. */
@WithoutTeam
@EvenReadOnly
@Path("/theme")
@Authenticated
public class ThemePage {
    @Inject
    ThemeChoice choice;

    @POST
    public Response choose(@RestForm String theme, @RestForm String back) {
        choice.choose(Theme.of(theme));
        return Response.seeOther(LocalPath.of(back).uri()).build();
    }
}
