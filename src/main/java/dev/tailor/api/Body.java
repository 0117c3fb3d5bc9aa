package dev.tailor.api;

/** What a program sends: a record, whose components are the only members that its JSON may have; each may be null. */
public interface Body {}
