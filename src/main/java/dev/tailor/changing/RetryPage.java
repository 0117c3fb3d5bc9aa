package dev.tailor.changing;

import dev.tailor.cluster.Retries;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Asking Atlas once more to do what it refused. */
@Path("/changes/{id}/retry")
@Authenticated
public class RetryPage {
    @Inject
    Subject subject;

    @Inject
    Retries retries;

    @POST
    public Response tryAgain(@RestPath long id) {
        return subject.back(retries.tryAgain(subject.person(), id), "Atlas is asked again.");
    }
}
