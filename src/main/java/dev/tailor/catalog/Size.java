package dev.tailor.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A t-shirt size: what people choose, and the Atlas instance size behind it, which they never see. */
@Entity
public class Size {
    /** Hours in a month as clouds bill it: 365 days × 24 hours ÷ 12. */
    private static final BigDecimal HOURS_A_MONTH = BigDecimal.valueOf(730);

    @Id
    private String id;

    private int position;
    private int memoryGb;
    private int storageGb;
    private int storageMinGb;
    private int storageMaxGb;
    private String instanceSize;
    private BigDecimal priceAnHour;
    private boolean needsApproval;
    private boolean retired;
    private int usualFromMinutes;
    private int usualToMinutes;

    protected Size() {}

    /** The letter on the label: S, M, L. */
    public String id() {
        return id;
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

    /** Whether a lead decides before it starts. */
    public boolean needsApproval() {
        return needsApproval;
    }

    /** Whether a lead decides before a cluster that has {@code before}, or null for none yet, gets this size. */
    public boolean needsApprovalAfter(Size before) {
        return needsApproval && (before == null || position > before.position);
    }

    /** Kept by clusters that have it, not offered any more. */
    public boolean retired() {
        return retired;
    }

    /** The time in which Atlas has usually built one at the earliest. */
    public Duration usualFrom() {
        return Duration.ofMinutes(usualFromMinutes);
    }

    /** The time in which Atlas has usually built one at the latest. */
    public Duration usualTo() {
        return Duration.ofMinutes(usualToMinutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size size && size.id().equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
