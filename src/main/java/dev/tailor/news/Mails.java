package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import dev.tailor.web.Links;
import dev.tailor.web.PlainText;
import dev.tailor.web.Times;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends news by mail, as text and as HTML. */
@ApplicationScoped
class Mails {
    private static final Logger LOG = Logger.getLogger(Mails.class);

    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance mail(MailView mail);

        static native TemplateInstance mailText(MailView mail);
    }

    @Inject
    ReactiveMailer mailer;

    @Inject
    NewsConfig config;

    @Inject
    Times times;

    /** Whose address mails carry. An installation that says none sends none. */
    @ConfigProperty(name = "quarkus.mailer.from")
    Optional<String> from;

    /** Whether this installation sends mails at all. */
    boolean sent() {
        return from.isPresent();
    }

    /** Hands a mail to the mail server; never throws. */
    Receipt send(Parcel.Letter letter) {
        return hand(mail(letter));
    }

    /** The same with a mail that is none about news. */
    Receipt hand(Mail mail) {
        try {
            mailer.send(mail).await().atMost(config.answerWithin());
            return Receipt.taken("was taken by the mail server");
        } catch (RuntimeException failed) {
            LOG.warnf("The mail server did not take a mail: %s", failed.getMessage());
            return Receipt.failed("was not taken by the mail server");
        }
    }

    private Mail mail(Parcel.Letter letter) {
        var view = view(letter.item());
        return new Mail()
                .setTo(List.of(letter.address()))
                .setSubject(PlainText.of(view.what()))
                .setText(Templates.mailText(view).render())
                .setHtml(Templates.mail(view).render())
                .addHeader("List-Unsubscribe", "<" + view.choosing() + ">");
    }

    private MailView view(NewsItem item) {
        return new MailView(
                item.what(),
                item.more(),
                until(item),
                item.subject(),
                item.team(),
                config.portal() + item.path(),
                config.portal() + Links.notifications());
    }

    private String until(NewsItem item) {
        var can = item.is(NewsKind.RETIRED) ? "It can be undone until " : "It can be kept until ";
        return item.until().map(end -> can + times.exact(end) + ".").orElse("");
    }
}
