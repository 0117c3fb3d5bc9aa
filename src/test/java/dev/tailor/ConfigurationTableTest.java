package dev.tailor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/configuration.md and the configuration that the code reads are the same. */
class ConfigurationTableTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(TAILOR_[A-Z0-9_]+)` \\| (.+?) \\| .+ \\|$", Pattern.MULTILINE);

    @Test
    void every_setting_of_ours_stands_in_the_table_with_its_default() throws IOException {
        assertThat(documented()).containsExactlyEntriesOf(known());
    }

    private static Map<String, String> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/configuration.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> known() {
        var settings = new TreeMap<String, String>();
        OwnClasses.TAILOR.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect)
                .forEach(mapping -> settings(mapping)
                        .forEach(method -> settings.put(nameInEnvironment(mapping, method), defaultOf(method))));
        return settings;
    }

    private static Stream<Method> settings(Class<?> mapping) {
        return Arrays.stream(mapping.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    private static String nameInEnvironment(Class<?> mapping, Method method) {
        var name = Optional.ofNullable(method.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElseGet(() -> StringUtil.skewer(method.getName()));
        return Stream.of(mapping.getAnnotation(ConfigMapping.class).prefix(), name)
                .map(StringUtil::replaceNonAlphanumericByUnderscores)
                .collect(joining("_"))
                .toUpperCase(Locale.ROOT);
    }

    private static String defaultOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(WithDefault.class))
                .map(WithDefault::value)
                .orElse("–");
    }
}
