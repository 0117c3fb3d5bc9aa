package dev.tailor.stock;

import dev.tailor.catalog.Size;

/**
 * A size, and who holds it.
 *
 * @param clusters how many have it, or ask for it
 */
public record Kept(Size size, long clusters) {
    /** Why memory and machines stay, as a sentence; empty where they can change. */
    public String lock() {
        return switch ((int) Math.min(clusters, 2)) {
            case 0 -> "";
            case 1 -> "A cluster has it: memory and machines stay. Retire it, and add another size.";
            default -> clusters + " clusters have it: memory and machines stay. Retire it, and add another size.";
        };
    }
}
