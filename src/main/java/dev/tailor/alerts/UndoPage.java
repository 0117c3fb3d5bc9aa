package dev.tailor.alerts;

import dev.tailor.atlas.AtlasFailure;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Taking an acknowledgement back. */
@Path("/alerts/{alert}/acknowledgement/undo")
@Authenticated
public class UndoPage {
    @Inject
    Desk desk;

    @Inject
    Acknowledgements acknowledgements;

    @POST
    public Response undo(@RestPath("alert") long id, @RestForm String from) {
        var alert = desk.alert(id);
        try {
            acknowledgements.undo(desk.person(), alert);
        } catch (AtlasFailure failure) {
            throw Acknowledgements.undone(failure, title(failure));
        }
        return desk.back(alert, from, "The alert " + alert.words().quoted() + " is not acknowledged any more.");
    }

    private static String title(AtlasFailure failure) {
        return failure.maybeDone()
                ? "It is not known whether the alert is still acknowledged"
                : "The alert is still acknowledged";
    }
}
