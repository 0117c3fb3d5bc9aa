package dev.tailor.web;

import dev.tailor.cluster.Cluster;

/**
 * The size of a cluster in two lines; what Atlas has instead, in its own word, where that is another one.
 *
 * @param letter "S", or Atlas's word for machines that are not the size's: "R700"
 * @param line "2 GB memory"
 * @param sub "10 GB storage"
 */
public record SizeView(String letter, String line, String sub) {
    public static SizeView of(Cluster cluster) {
        var size = cluster.size();
        return cluster.foreignInstanceSize()
                .map(raw -> new SizeView(raw, "in Atlas", size.id() + " in Tailor"))
                .orElseGet(() -> new SizeView(
                        size.id(), SizeWords.memory(size.memoryGb()), SizeWords.storage(cluster.storageGb())));
    }
}
