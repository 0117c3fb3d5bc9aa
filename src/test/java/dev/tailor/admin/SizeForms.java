package dev.tailor.admin;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;

/** The forms by which sizes are kept, and asked for. */
final class SizeForms {
    static final String ORDER = "form[action=/clusters/new]";

    private SizeForms() {}

    static Page order(String person, String name, String size) {
        return Visitor.named(person)
                .open("/clusters/new")
                .form(ORDER)
                .with("name", name)
                .forged("size", size)
                .send();
    }

    static void retire(String size) {
        edit(size).with("retired", "on").submit();
    }

    static Form edit(String size) {
        return form(Visitor.ada().open("/admin/sizes/" + size));
    }

    static Form form(Page page) {
        return page.form("form:has([name=price])");
    }

    static Form add(String letter, String machines, String price) {
        return Visitor.ada()
                .open("/admin/sizes/new")
                .form("form[action=/admin/sizes/new]")
                .with("id", letter)
                .with("memory", "32")
                .with("instanceSize", machines)
                .with("start", "160")
                .with("most", "4096")
                .with("price", price);
    }
}
