package dev.tailor.schedule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Days as "MONDAY TUESDAY"; none as an empty text. */
@Converter
class NightsInPostgres implements AttributeConverter<SortedSet<DayOfWeek>, String> {
    @Override
    public String convertToDatabaseColumn(SortedSet<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::name).collect(joining(" "));
    }

    @Override
    public SortedSet<DayOfWeek> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(toCollection(TreeSet::new));
    }
}
