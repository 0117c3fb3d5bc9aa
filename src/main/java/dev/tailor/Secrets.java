package dev.tailor;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Takes tokens out of whatever is logged. Tailor logs none, but at DEBUG the library that signs people in writes down
 * what the provider answers, and somebody will look for trouble at DEBUG one day.
 */
@LoggingFilter(name = "secrets")
public final class Secrets implements Filter {
    private static final Pattern TOKEN = Pattern.compile("tl[rw]_\\w{8,}|eyJ[\\w-]{6,}\\.[\\w-]{6,}\\.[\\w.-]*"
            + "|(?<=_token\"? ?[:=] ?\"?)[^\",&\\s]{8,}"
            + "|(?<=uthorization[:=] ?(?:Bearer|Basic) )[\\w.~+/=-]{8,}");

    /** One of these is in whatever the expression finds; looking for them first spares most lines the expression. */
    private static final List<String> SIGNS = List.of("tlr_", "tlw_", "eyJ", "_token", "uthorization");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord whole) {
            var text = whole.getFormattedMessage();
            if (text != null && SIGNS.stream().anyMatch(text::contains)) {
                mask(whole, text);
            }
        }
        return true;
    }

    private static void mask(ExtLogRecord line, String text) {
        var masked = TOKEN.matcher(text).replaceAll("…");
        if (!masked.equals(text)) {
            line.setMessage(masked, ExtLogRecord.FormatStyle.NO_FORMAT);
        }
    }
}
