package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasTokenShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** Replicas leave Atlas's token for each other in Postgres, which can't read it; in short transactions of their own. */
@ApplicationScoped
class TokenShelf implements AtlasTokenShelf {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Left> find(String account) {
        return query("select number, sealed from atlas_token where account = :account and sealed is not null", account)
                .setTupleTransformer((row, names) -> new Left(((Number) row[0]).longValue(), (byte[]) row[1]))
                .uniqueResultOptional()
                .map(Left.class::cast);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(String account, long after, Duration atMost) {
        var now = clock.instant();
        return query("""
                        insert into atlas_token (account, number, claimed_until) values (:account, 0, :until)
                        on conflict (account) do update set claimed_until = excluded.claimed_until
                        where atlas_token.number = :after and atlas_token.claimed_until <= :now""", account)
                        .setParameter("until", now.plus(atMost))
                        .setParameter("after", after)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public long leave(String account, byte[] sealed) {
        return query("""
                        insert into atlas_token (account, number, sealed, claimed_until) values (:account, 1, :sealed, :now)
                        on conflict (account) do update set sealed = excluded.sealed,
                            number = atlas_token.number + 1, claimed_until = excluded.claimed_until
                        returning number""", account)
                .setParameter("sealed", sealed)
                .setParameter("now", clock.instant())
                .setTupleTransformer((row, names) -> ((Number) row[0]).longValue())
                .getSingleResult();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void letGo(String account) {
        query("update atlas_token set claimed_until = :now where account = :account", account)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object> query(String sql, String account) {
        return database.createNativeQuery(sql).unwrap(NativeQuery.class).setParameter("account", account);
    }
}
