package dev.tailor.ordering;

import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Requests;
import dev.tailor.team.Person;
import dev.tailor.team.SignedIn;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.SizeWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The form for a new cluster. */
@Path("/clusters/new")
@Authenticated
public class OrderPage {
    @CheckedTemplate(basePath = "ordering")
    static class Templates {
        static native TemplateInstance form(OrderView view);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Requests requests;

    @Inject
    Sizes sizes;

    @Inject
    OrderViews views;

    @Inject
    OrderRules rules;

    @Inject
    FirstOrder first;

    @Inject
    Flash flash;

    @GET
    public TemplateInstance show(@RestQuery UUID like) {
        var who = signedIn.person();
        var projects = views.projects(who);
        return Templates.form(
                views.of(who, like == null ? first.in(views.first(projects)) : first.like(who, like, projects)));
    }

    @POST
    public Response send(@BeanParam OrderFields fields) {
        var who = signedIn.person();
        var order = views.shown(who, fields.order());
        if (fields.unfinished()) {
            return page(200, views.of(who, order));
        }
        var problems = rules.problems(who, order);
        return problems.any() ? again(who, order, problems) : request(who, order);
    }

    private Response request(Person who, Order order) {
        try {
            var cluster = requests.ask(who, order.wish());
            flash.say(said(who, cluster));
            return Response.seeOther(URI.create(Links.cluster(cluster.id()))).build();
        } catch (Refusal.Invalid raced) {
            return again(who, order, new Problems(raced.problems()));
        }
    }

    /** No form of ours sends a size that there never was: such a request is not a mistake but a wrong request. */
    private Response again(Person who, Order order, Problems problems) {
        var known =
                order.size().isEmpty() || sizes.findByIdOptional(order.size()).isPresent();
        return page(known ? 422 : 400, views.of(who, order).with(problems));
    }

    private String said(Person who, Cluster cluster) {
        var approval = cluster.currentChange().orElseThrow().approval();
        return "You asked for " + cluster.name() + ". "
                + (approval.waits()
                        ? SizeWords.decides(approval, views.leads(who, cluster.project())) + "."
                        : "Atlas starts at once.");
    }

    private static Response page(int status, OrderView view) {
        return Pages.with(status, Templates.form(view));
    }
}
