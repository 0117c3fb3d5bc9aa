package dev.tailor.history;

/**
 * Where a deed comes from.
 *
 * @param who the person behind the request; Tailor in the background
 * @param address where their request came from, or null
 * @param reference what leads each line of the log that it leaves, or null
 * @param task what Tailor is at in the background, or null
 */
record Origin(Who who, String address, String reference, String task) {}
