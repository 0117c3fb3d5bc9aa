package dev.tailor.simulator;

import java.time.Instant;

/** Who pays. */
record Organization(String id, String name, Instant created) {}
