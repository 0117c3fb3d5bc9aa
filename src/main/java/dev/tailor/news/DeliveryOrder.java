package dev.tailor.news;

/** Which of the deliveries d that wait on a lane comes first. */
final class DeliveryOrder {
    /**
     * First what goes where the latest mail was taken, then what goes where nobody knows, last what was refused: however
     * many dead mailboxes there are, nobody whose mailbox works waits for them. Calls of one webhook are all alike.
     */
    static final String MOST_PROMISING = """
            order by case when d.tries > 0 then 2
                when exists (select 1 from Delivery t where t.personId = d.personId and t.state = TAKEN)
                    and not exists (select 1 from Delivery f where f.personId = d.personId and f.state = WAITING
                        and f.tries > 0) then 0
                else 1 end, d.tries, d.dueAt, d.id""";

    private DeliveryOrder() {}
}
