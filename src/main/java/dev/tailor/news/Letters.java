package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Makes mails of what waits: somebody may have left the team since it was told. */
@ApplicationScoped
class Letters {
    @Inject
    EntityManager database;

    /** Empty where the person may not see it any more, or does not want to hear of it: one statement for one person. */
    Optional<Parcel> of(Delivery delivery, NewsItem item) {
        return database
                .createQuery("""
                        select p.email, h from KnownPerson p left join Hearing h on h.personId = p.id
                        where p.id = :id and p.email <> '' and (p.admin = true
                        or exists (select 1 from Membership m where m.person = p and m.team = :team)
                        or exists (select 1 from Joined j where j.person = p and j.team = :team))""", Object[].class)
                .setParameter("id", delivery.personId())
                .setParameter("team", item.team())
                .getResultList()
                .stream()
                .filter(row -> wants((Hearing) row[1], item))
                .findFirst()
                .map(row -> new Parcel.Letter(delivery.id(), item, (String) row[0]));
    }

    /** Who has chosen nothing was told because of their part then: as owner, as lead, or in the place of one. */
    private static boolean wants(Hearing chosen, NewsItem item) {
        return chosen == null
                || NewsKind.of(item.kind()).filter(chosen.choices()::has).isPresent();
    }
}
