package dev.tailor.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Makes mails of what waits: somebody may have left the team since it was told. */
@ApplicationScoped
class Letters {
    @Inject
    EntityManager database;

    @Inject
    Hearers hearers;

    /** Empty where the person would not hear of it any more. */
    Optional<Parcel> of(Delivery delivery, NewsItem item) {
        return hearers.audience(item).stream()
                .map(Reader::id)
                .filter(delivery.personId()::equals)
                .findFirst()
                .map(id -> new Parcel.Letter(delivery.id(), item, address(id)));
    }

    private String address(String personId) {
        return database.createQuery("select p.email from KnownPerson p where p.id = :id", String.class)
                .setParameter("id", personId)
                .getSingleResult();
    }
}
