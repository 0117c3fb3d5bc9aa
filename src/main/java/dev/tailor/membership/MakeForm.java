package dev.tailor.membership;

import dev.tailor.web.QueryString;

/** A new team as somebody typed it. */
public record MakeForm(String name, String shown) {
    static final MakeForm NEW = new MakeForm("", "");

    public MakeForm {
        name = QueryString.plain(name);
        shown = QueryString.plain(shown);
    }
}
