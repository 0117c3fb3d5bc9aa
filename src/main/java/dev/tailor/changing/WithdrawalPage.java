package dev.tailor.changing;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.web.EvenReadOnly;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a change back; for a deletion, undoing it. */
@Path("/changes/{id}/withdrawal")
@Authenticated
public class WithdrawalPage {
    @Inject
    Subject subject;

    @Inject
    Withdrawals withdrawals;

    @POST
    @EvenReadOnly
    public Response withdraw(@RestPath long id) {
        var change = withdrawals.withdraw(subject.person(), id);
        return subject.back(change, said(change));
    }

    private static String said(Change change) {
        var name = change.cluster().name();
        return switch (change.kind()) {
            case CREATE -> "The request for " + name + " is withdrawn. Its name is free again.";
            case RESIZE -> "The resize is withdrawn. " + name + " stays as it is.";
            case PAUSE -> "The pause is withdrawn. " + name + " goes on running.";
            case RESUME -> name + " stays paused.";
            case ADOPT -> name + " stays under management.";
            case RESTORE -> "Nothing is restored: Atlas keeps what it has.";
            case DELETE ->
                "The deletion is undone; the data is untouched, logins are made anew."
                        + (change.cluster().busy() ? " Its machines start again." : "");
        };
    }
}
