package dev.tailor.stock;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.catalog.Terms;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The catalogue as administrators edit it. */
@ApplicationScoped
public class Stock {
    @Inject
    Sizes sizes;

    @Inject
    SizeNames names;

    @Inject
    Uses uses;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** Every size, small to large, in two statements. */
    @Transactional
    public List<Kept> all() {
        var counted = uses.counted();
        return sizes.all().stream()
                .map(size -> new Kept(size, counted.getOrDefault(size.id(), 0L)))
                .toList();
    }

    /** @throws Refusal.NotFound where there is none of that letter */
    @Transactional
    public Kept get(String id) {
        var size = sizes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        return new Kept(size, uses.counted().getOrDefault(id, 0L));
    }

    /** Whether nothing refers to it, not even a cluster of the past. */
    @Transactional
    public boolean removable(String id) {
        return !uses.ever(id);
    }

    /** @throws Refusal.Invalid where the letter is taken */
    @Transactional
    Size add(Person who, String id, Terms terms) {
        names.refuseTaken(id);
        var size = new Size(id, terms, who.name(), clock.instant());
        sizes.persistAndFlush(size);
        price(size);
        note(who, "added the size " + id, TermsWords.all(terms));
        return size;
    }

    /**
     * Changes it, if it is still what they have read.
     *
     * @param version what they have read
     * @param letter what it is called from now on
     * @throws Refusal.Invalid where it changes what has to stay, or another size is called so
     */
    @Transactional
    Edit change(Person who, String id, int version, String letter, Draft draft) {
        var size = locked(id);
        if (size.version() != version) {
            return new Edit.Overtaken(size);
        }
        refuse(size, draft);
        var before = size.terms();
        if (!before.equals(draft.terms())) {
            size.become(draft.terms(), who.name(), clock.instant());
            sizes.flush();
            tell(who, size, before);
        }
        return new Edit.Saved(letter.equals(id) ? size : renamed(who, id, letter), "");
    }

    private Size renamed(Person who, String id, String letter) {
        var size = names.rename(who, id, letter);
        note(who, "renamed the size " + id, "to " + letter);
        return size;
    }

    /** @throws Refusal.NotPossible where something refers to it */
    @Transactional
    public void remove(Person who, String id) {
        var size = locked(id);
        if (uses.ever(id)) {
            throw new Refusal.NotPossible("Clusters have " + id + ", or had it: it can only be retired.");
        }
        var terms = size.terms();
        sizes.delete(size);
        note(who, "removed the size " + id, TermsWords.all(terms));
    }

    private void tell(Person who, Size size, Terms before) {
        if (before.priceAnHour().compareTo(size.priceAnHour()) != 0) {
            price(size);
        }
        note(who, "changed the size " + size.id(), TermsWords.difference(before, size.terms()));
    }

    private void refuse(Size size, Draft draft) {
        var kept = new Kept(size, uses.counted().getOrDefault(size.id(), 0L));
        var problems =
                kept.clusters() == 0 ? Map.<String, String>of() : DraftRules.locked(size.terms(), draft, kept.lock());
        Refusal.Invalid.ifAny(problems);
    }

    /** Two edits of one size come one after the other. */
    private Size locked(String id) {
        return sizes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal.NotFound::new);
    }

    /** From now on it costs this; what it cost before stays known. */
    private void price(Size size) {
        database.createNativeQuery("""
                        insert into price (size_id, since, an_hour) values (?1, ?2, ?3)
                        on conflict (size_id, since) do update set an_hour = excluded.an_hour""")
                .setParameter(1, size.id())
                .setParameter(2, clock.instant())
                .setParameter(3, size.priceAnHour())
                .executeUpdate();
    }

    private void note(Person who, String what, String how) {
        ledger.write(Deed.of(Act.SIZE, what).by(Who.of(who)).ended(Result.DONE, how));
    }
}
