package dev.tailor.tokens;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.Flash;
import dev.tailor.web.Links;
import dev.tailor.web.Pages;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One's own tokens. */
@Path("/tokens")
@Authenticated
public class TokensPage {
    /** What the form offers: long enough for a job that is tried out, short enough to be looked after. */
    private static final int USUAL_DAYS = 30;

    @CheckedTemplate(basePath = "tokens")
    static class Templates {
        static native TemplateInstance tokens(TokensView view);

        static native TemplateInstance once(ShownToken token);
    }

    @Inject
    SignedIn signedIn;

    @Inject
    Tokens tokens;

    @Inject
    TokenBook book;

    @Inject
    TokensConfig config;

    @Inject
    Times times;

    @Inject
    Flash flash;

    @GET
    public Response list() {
        var usual = times.today().plusDays(Math.min(USUAL_DAYS, config.longest().toDays()));
        return page(200, new TokenForm("", TokenScope.READ.word(), usual.toString()), Problems.NONE);
    }

    /** The answer shows the token. A redirect would need it kept somewhere meanwhile. */
    @POST
    public Response make(@RestForm String name, @RestForm String scope, @RestForm String expires) {
        var form = new TokenForm(name, scope, expires);
        var problems = form.problems(times, last());
        return problems.any() ? page(422, form, problems) : make(form);
    }

    @POST
    @EvenReadOnly
    @Path("/{token}/revocation")
    public Response revoke(@RestPath long token) {
        flash.say("The token " + tokens.revoke(signedIn.person(), token) + " is revoked: it opens nothing any more.");
        return Response.seeOther(URI.create(Links.tokens())).build();
    }

    private Response make(TokenForm form) {
        try {
            var wish = form.wish(times);
            var secret = tokens.make(signedIn.person(), wish);
            return once(new ShownToken(wish.name(), wish.scope(), wish.endsAt(), secret.characters()));
        } catch (Refusal.Invalid wrong) {
            return page(422, form, new Problems(wrong.problems()));
        }
    }

    private static Response once(ShownToken token) {
        return Response.fromResponse(Pages.with(200, Templates.once(token)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response page(int status, TokenForm form, Problems problems) {
        var rows = book.of(signedIn.person());
        var view = new TokensView(
                rows,
                form,
                problems,
                times.today(),
                last(),
                config.signedInWithin().toDays());
        return Pages.with(status, Templates.tokens(view));
    }

    private LocalDate last() {
        return times.today().plusDays(config.longest().toDays());
    }
}
