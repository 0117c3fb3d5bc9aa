/**
 * Tailor as it runs in earnest, for the programs that measure it and try to break it: the packaged application, the
 * simulator and PostgreSQL as processes of their own, and people who sign in.
 */
package dev.tailor.stage;
