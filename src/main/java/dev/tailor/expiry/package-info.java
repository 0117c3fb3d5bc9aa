/**
 * Until when clusters are wanted: the page for it, what every page says about it, and the task that does it.
 *
 * <p>The domain keeps the day ({@link dev.tailor.cluster.Expiry}) and takes what people decide about it ({@link
 * dev.tailor.cluster.Expiries}). It runs through that day, in the zone of the installation. People are warned before it;
 * after it Tailor pauses the cluster, as anybody could, and later deletes it, with the same time to undo it ({@link
 * dev.tailor.cluster.Expiring}). Each cluster carries when to look at it next, so a round costs one statement however
 * many there are, and any replica may do it, twice even. While Tailor is read-only it waits.
 */
package dev.tailor.expiry;
