package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasClusterDocument;

/**
 * A step, and what it begins with.
 *
 * @param seen what the look found; null where there was none or nothing
 */
record Move(NextStep step, AtlasClusterDocument seen) {}
