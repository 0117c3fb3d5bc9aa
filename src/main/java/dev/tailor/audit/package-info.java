/**
 * The history as people read it: administrators all of it, leads what concerns their teams, clusters that are gone
 * included. Narrowed by the address, page by page, and taken away as CSV or JSON lines, which is a row of the history
 * itself. A single cluster's history stands on its own page, which is another room's.
 */
package dev.tailor.audit;
