package dev.tailor.network;

import java.time.Instant;

/** What somebody did to a project's access list: "Dana", "put 203.0.113.7 on the list". */
public record AccessNote(Instant at, String who, String what) {}
