package dev.tailor.ordering;

import dev.tailor.team.SignedIn;
import dev.tailor.web.LabelRows;
import dev.tailor.web.StorageField;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The parts of the form that are renewed while somebody fills it in. */
@Path("/clusters/new")
@Authenticated
public class OrderParts {
    @CheckedTemplate(basePath = "ordering")
    static class Templates {
        static native TemplateInstance parts(OrderView view);

        static native TemplateInstance name(NameCheck check);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    OrderViews views;

    /** The summary, and the storage that goes with what is filled in now; another project renews the whole form. */
    @GET
    @Path("/summary")
    public TemplateInstance summary(
            @RestQuery String project,
            @RestQuery String name,
            @RestQuery String size,
            @RestQuery String storage,
            @RestQuery String preset) {
        var order = new Order(project, name, size, new StorageField(storage, preset), "", LabelRows.of(Map.of()));
        return Templates.parts(views.of(signedIn.person(), order));
    }

    /** Whether a name can be taken. */
    @GET
    @Path("/name")
    public TemplateInstance name(@RestQuery String project, @RestQuery String name) {
        var order = new Order(project, name, "", new StorageField("", ""), "", LabelRows.of(Map.of()));
        var who = signedIn.person();
        return Templates.name(views.check(who, views.chosen(views.projects(who), order), order.name()));
    }
}
