package dev.tailor.web;

/** Where the clusters with one value of a label are listed, or those that have none. */
public record GroupLink(String words, String address) {}
