package dev.tailor.overview;

import dev.tailor.access.ConnectCard;
import dev.tailor.network.AddressView;

/**
 * How to connect: one of these, or none.
 *
 * @param card where programs can connect
 * @param meanwhile what can be prepared while it is being built
 * @param paused why nobody can
 */
public record ConnectionView(ConnectCard card, AddressView meanwhile, PausedView paused) {}
