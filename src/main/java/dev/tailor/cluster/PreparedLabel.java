package dev.tailor.cluster;

import java.util.List;

/**
 * A label whose key stands in a form already.
 *
 * @param required whether clusters of the project need it
 * @param usual values to choose from; any other may be typed
 */
public record PreparedLabel(String key, boolean required, List<String> usual) {}
