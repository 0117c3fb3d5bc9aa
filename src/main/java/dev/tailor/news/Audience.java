package dev.tailor.news;

import java.util.List;

/**
 * Who hears of a piece of news by mail. Nobody hears of what they have done themselves, nor of what they may not see.
 * Where the owner has left the team, its leads hear what the owner would have heard; where nobody leads it, or where only
 * they decide, administrators stand in.
 */
final class Audience {
    private Audience() {}

    static List<Reader> of(Happening news, List<Reader> everybody) {
        if (!news.worthMail()) {
            return List.of();
        }
        var readers = everybody.stream().filter(Reader::sees).toList();
        var owned = readers.stream().anyMatch(Reader::own);
        var led = !news.forAdministrators() && readers.stream().anyMatch(Reader::leads);
        return readers.stream()
                .filter(reader -> !reader.id().equals(news.whoId()))
                .filter(reader -> hears(reader, news, owned, led))
                .toList();
    }

    private static boolean hears(Reader reader, Happening news, boolean owned, boolean led) {
        var choices = reader.choices(led);
        var asOwner = reader.own() || !owned && reader.decides(led);
        return asOwner && choices.own().contains(news.kind()) || choices.teams().contains(news.kind());
    }
}
