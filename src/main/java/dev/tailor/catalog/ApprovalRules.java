package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Above what a wish waits, as administrators have set it. */
@ApplicationScoped
public class ApprovalRules implements PanacheRepositoryBase<ApprovalRule, Integer> {
    private static final int ONLY = 1;

    public ApprovalRule present() {
        return findById(ONLY);
    }

    /** The same, and nobody else edits it before this transaction is over. */
    public ApprovalRule locked() {
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
