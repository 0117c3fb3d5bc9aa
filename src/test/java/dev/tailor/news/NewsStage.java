package dev.tailor.news;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.arc.Unremovable;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How tests let news go out, and what they look at. */
@Singleton
@Unremovable
public class NewsStage {
    private static final List<String> PEOPLE = List.of("dana", "lena", "vic", "otto", "ada");

    @Inject
    World world;

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager database;

    @Inject
    Telling telling;

    @Inject
    Courier courier;

    @Inject
    Deliveries deliveries;

    /** No news; everybody has signed in once, so that Tailor knows them. */
    void begin() {
        world.reset();
        PEOPLE.forEach(name -> Visitor.named(name).get("/notifications"));
        mailbox.clear();
    }

    /** Tells all that is to be told, and goes along each lane once, as the background does. */
    void deliver() {
        tell();
        deliveries.busyLanes().forEach(courier::goAlong);
    }

    /** The lanes on which something waits after all was told; nobody is told to go along them. */
    Set<Lane> tell() {
        var lanes = new LinkedHashSet<Lane>();
        untold().forEach(news -> lanes.addAll(telling.tell(news)));
        return lanes;
    }

    private List<UUID> untold() {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select id from NewsItem where toldAt is null order by at, kind", UUID.class)
                .getResultList());
    }

    /** Forgets what was written down and sent until now. */
    void forget() {
        deliver();
        mailbox.clear();
    }

    /** Subjects of what was sent to somebody, in their order. */
    List<String> subjects(String person) {
        return mails(person).stream().map(Mail::getSubject).toList();
    }

    List<Mail> mails(String person) {
        return mailbox.getMailsSentTo(world.person(person).email());
    }

    /** The page that shows the secret of a new webhook, which leads there and is told everything. */
    Page add(String person, String name, String address, Format format) {
        return Visitor.named(person)
                .open("/webhooks/new")
                .form("form[action='/webhooks/new']")
                .with("name", name)
                .with("address", address)
                .with("format", format.key())
                .send();
    }

    /** What has become of all that was to be delivered, in its order: "TAKEN 1 answered 204". */
    @SuppressWarnings("unchecked")
    List<String> deliveries() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select state || ' ' || tries || ' ' || outcome from delivery order by id", String.class)
                .getResultList());
    }
}
