package dev.tailor;

import io.quarkus.logging.LoggingFilter;
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

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord whole) {
            var text = whole.getFormattedMessage();
            var masked = text == null ? null : TOKEN.matcher(text).replaceAll("…");
            if (masked != null && !masked.equals(text)) {
                whole.setMessage(masked, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }
}
