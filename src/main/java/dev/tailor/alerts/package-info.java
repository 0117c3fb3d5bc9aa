/**
 * What Atlas warns about: a copy of its alerts in Postgres, the pages that show it, and acknowledging.
 *
 * <p>Once a minute {@link dev.tailor.alerts.AlertRound} has every project's alerts read: {@link
 * dev.tailor.alerts.AlertReader} asks Atlas, {@link dev.tailor.alerts.AlertCopy} keeps what it says and ties each alert
 * to its cluster, and with it to those who may see it. What is open stands in the copy until Atlas has been asked for it
 * by its id; what is closed is forgotten after a while.
 *
 * <p>Pages read the copy only ({@link dev.tailor.alerts.AlertList}). An acknowledgement asks Atlas at once ({@link
 * dev.tailor.alerts.Acknowledgements}), because who acknowledges wants to know that it holds; the copy remembers the
 * person, whom Atlas does not know. Words for Atlas's names are in {@code alerts/words.properties}.
 */
package dev.tailor.alerts;
