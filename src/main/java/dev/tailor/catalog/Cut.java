package dev.tailor.catalog;

import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What a size brings: memory, storage, machines, a price; the half that says nothing of who may have it. */
@MappedSuperclass
public abstract class Cut {
    /** Hours in a month as clouds bill it: 365 days × 24 hours ÷ 12. */
    private static final BigDecimal HOURS_A_MONTH = BigDecimal.valueOf(730);

    private int memoryGb;
    private int storageGb;
    private int storageMinGb;
    private int storageMaxGb;
    private String instanceSize;
    private BigDecimal priceAnHour;
    private int usualFromMinutes;
    private int usualToMinutes;

    protected Cut() {}

    final void cut(Terms terms) {
        memoryGb = terms.memoryGb();
        storageGb = terms.storage().startGb();
        storageMinGb = terms.storage().leastGb();
        storageMaxGb = terms.storage().mostGb();
        instanceSize = terms.instanceSize();
        priceAnHour = terms.priceAnHour();
        usualFromMinutes = terms.usual().from();
        usualToMinutes = terms.usual().to();
    }

    final Terms.Storage storage() {
        return new Terms.Storage(storageMinGb, storageGb, storageMaxGb);
    }

    final Terms.Usual usual() {
        return new Terms.Usual(usualFromMinutes, usualToMinutes);
    }

    /** Memory of each node, in GB. */
    public int memoryGb() {
        return memoryGb;
    }

    /** The storage that a form starts with, in GB. */
    public int storageGb() {
        return storageGb;
    }

    /** The least storage, in GB. */
    public int storageMinGb() {
        return storageMinGb;
    }

    /** The most storage, in GB. */
    public int storageMaxGb() {
        return storageMaxGb;
    }

    public boolean holds(int gigabytes) {
        return gigabytes >= storageMinGb && gigabytes <= storageMaxGb;
    }

    /** Atlas's name for the machines: M10. */
    public String instanceSize() {
        return instanceSize;
    }

    /** Whether these machines, in Atlas's words, are the ones behind it. */
    public boolean runsOn(String machines) {
        return instanceSize.equals(machines);
    }

    /** Price of three nodes for an hour, in US dollars. */
    public BigDecimal priceAnHour() {
        return priceAnHour;
    }

    /** Price of three nodes for a month of 730 hours, in whole US dollars. */
    public int priceAMonth() {
        return priceAnHour
                .multiply(HOURS_A_MONTH)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The time in which Atlas has usually built one at the earliest. */
    public Duration usualFrom() {
        return Duration.ofMinutes(usualFromMinutes);
    }

    /** The time in which Atlas has usually built one at the latest. */
    public Duration usualTo() {
        return Duration.ofMinutes(usualToMinutes);
    }

    /** By memory, and between sizes of the same memory by price. */
    public final boolean isLargerThan(Cut other) {
        return memoryGb() == other.memoryGb()
                ? priceAnHour().compareTo(other.priceAnHour()) > 0
                : memoryGb() > other.memoryGb();
    }
}
