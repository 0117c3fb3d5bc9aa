package dev.tailor.membership;

import java.time.Instant;
import java.util.List;

/**
 * A team in the list for administrators.
 *
 * @param shown what people call it; null where no administrator has made it
 * @param projects the names of those that it has
 * @param members how many people Tailor knows in it
 * @param madeAt null where tokens or projects name it, and nobody has made it
 */
public record TeamRow(String name, String shown, List<String> projects, long members, String madeBy, Instant madeAt) {}
