package dev.tailor.news;

import dev.tailor.team.Invited;
import dev.tailor.team.Role;
import dev.tailor.web.Links;
import dev.tailor.web.PlainText;
import dev.tailor.web.Times;
import dev.tailor.work.Agenda;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells people by mail that they may join a team, as long as that is so. */
@ApplicationScoped
class InvitationMails {
    private static final Duration AGAIN = Duration.ofMinutes(10);

    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance invitation(InvitationView mail);

        static native TemplateInstance invitationText(InvitationView mail);
    }

    @Inject
    EntityManager database;

    @Inject
    Mails mails;

    @Inject
    Agenda agenda;

    @Inject
    NewsConfig config;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** An invitation that can be accepted. */
    record Open(String email, String team, Role role, String by, Instant at, Instant until) {}

    void invited(@Observes Invited invited) {
        if (mails.sent()) {
            agenda.put(InvitationTask.instance(invited.invitation()), clock.instant());
        }
    }

    /**
     * Sends one mail, if the invitation still stands.
     *
     * @return when to try again; empty where that would be of no use
     */
    Optional<Instant> send(long invitation) {
        var found = open(invitation);
        if (found.isEmpty() || mails.hand(mail(found.get())).taken()) {
            return Optional.empty();
        }
        return Optional.of(clock.instant().plus(AGAIN))
                .filter(next -> next.isBefore(found.get().at().plus(config.giveUpAfter())));
    }

    @Transactional
    Optional<Open> open(long invitation) {
        return database
                .createQuery("""
                        select i.email, i.team, i.role, i.invitedBy, i.invitedAt, i.endsAt from Invitation i
                        where i.id = :id and i.endsAt > :now""", Open.class)
                .setParameter("id", invitation)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst();
    }

    private Mail mail(Open invitation) {
        var view = new InvitationView(
                invitation.by() + " invites you to the team " + invitation.team(),
                invitation.role().word(),
                invitation.email(),
                times.date(invitation.until()),
                config.portal() + Links.teams());
        return new Mail()
                .setTo(List.of(invitation.email()))
                .setSubject(PlainText.of(view.what()))
                .setText(Templates.invitationText(view).render())
                .setHtml(Templates.invitation(view).render());
    }
}
