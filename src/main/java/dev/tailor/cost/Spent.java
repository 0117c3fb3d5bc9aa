package dev.tailor.cost;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a team has spent in a month.
 *
 * @param value of the label that is told apart; empty for clusters without it, and where none is
 * @param dollars with cents
 */
public record Spent(YearMonth month, String team, String value, BigDecimal dollars) {}
