package pop.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import pop.model.Decimal;
import pop.model.Language;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.Profile;
import pop.rule.Profiles;

/** Makes {@code docs/profiles.md}: every built-in profile as its file says it. Knows no profile by name but the base. */
final class ProfilesDoc {

    private static final String HEAD = """
            # Profiles

            A profile says which rules hold, how heavily they weigh, with which limits, between which dates, and on whose
            authority. Choose one with `profile:` in a POP, in a folder's `.pop.yaml`, or with `--profile`; without a choice it
            is `self`. How to make one of your own stands in [the format](format.md#profiles). Here are those that come with
            pop: the English title, with the Dutch one beside it. The [rules](rules.md) say what each rule promises.

            This page is made from the files of the profiles by a test (`mvn test -Dupdate`), and not by hand.
            """;

    private static final String FILES = "../src/main/java/pop/rule/";

    private final Book book;

    ProfilesDoc(Book book) {
        this.book = book;
    }

    /** The page. */
    String page() {
        StringBuilder page = new StringBuilder(HEAD);
        book.all().forEach(profile -> add(page, profile));
        return page.toString();
    }

    private void add(StringBuilder page, Profile profile) {
        String name = profile.name();
        page.append("\n## ").append(name).append("\n\n");
        page.append(profile.title(Language.EN)).append(" · *").append(profile.title(Language.NL));
        page.append("*\n\n- **Asked by**: ").append(profile.source()).append('\n');
        if (name.equals(Profiles.BASE)) {
            page.append("- **For**: the other profiles to build on; not to be chosen itself\n");
        }
        profile.extended()
                .ifPresent(base -> page.append("- **Builds on**: [")
                        .append(base)
                        .append("](#")
                        .append(base)
                        .append("), for what is not said here\n"));
        profile.smart()
                .ifPresent(smart -> page.append("- **Reads SMART as**: ")
                        .append(smart(smart))
                        .append('\n'));
        page.append("- **Rules that hold**: ").append(book.rulesIn(profile)).append('\n');
        page.append("- **File**: [").append(name).append(".yaml](").append(FILES);
        page.append(Book.file(name)).append(")\n");
        limits(page, profile.limits());
        Book.said(profile)
                .forEach((word, rules) -> page.append("\n**")
                        .append(word)
                        .append("**: ")
                        .append(rules.stream().map(ProfilesDoc::link).collect(Collectors.joining(",\n")))
                        .append('\n'));
    }

    private static String link(String rule) {
        return "[" + rule + "](rules.md#" + rule + ")";
    }

    private static String smart(Profile.Smart smart) {
        return switch (smart) {
            case VDAB -> "`vdab`, where A is *activerend*: an activity of the person";
            case PSMART ->
                "`psmart`, with P for positive first, where A is *ecologisch*: what it does to the people around";
        };
    }

    private static void limits(StringBuilder page, Limits limits) {
        if (limits.entries().isEmpty()) {
            return;
        }
        page.append("\n| limit | what | value | from | until | source |\n|---|---|---|---|---|---|\n");
        for (Limits.Entry entry : limits.entries()) {
            List<String> cells = List.of(
                    "`" + entry.limit().word() + "`",
                    what(entry.limit()),
                    entry.isOpen() ? "not established" : values(entry.values()),
                    entry.from().map(LocalDate::toString).orElse(""),
                    entry.until().map(LocalDate::toString).orElse(""),
                    entry.source());
            page.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    }

    private static String values(List<Decimal> values) {
        return values.stream().map(Decimal::toString).collect(Collectors.joining(", "));
    }

    private static String what(Limit limit) {
        return switch (limit) {
            case CONVERSATIONS -> "fewest and most counted conversations";
            case MINUTES -> "fewest and most counted minutes";
            case VOUCHER_HOURS -> "hours of the first and of the second voucher";
            case VOUCHERS -> "most vouchers";
            case VOUCHER_YEARS -> "in how many years the vouchers are counted";
            case OPEN_ACTIONS -> "most open actions";
            case DUE_ON_ONE_DAY -> "how many actions due on one day are crowded";
            case QUIET_MONTHS -> "months without change after which a plan has gone quiet";
            case CHECK_MOMENT_MONTHS -> "months from which an action or goal wants a check moment";
            case IMPROVEMENT_ACTIONS -> "fewest improvement actions";
            case TECHNICAL_OR_GENERIC_ACTIONS -> "of those, fewest on a technical or generic competence";
            case TECHNICAL_ACTIONS -> "fewest improvement actions on a technical competence";
            case GENERIC_ACTIONS -> "fewest improvement actions on a generic competence";
            case FIRST_POP_MONTHS -> "months after hiring within which the first POP is there";
            case UPDATE_MONTHS -> "months after which an update is due";
            case STUCK_FROM_CONVERSATIONS -> "counted conversations from which a plan can be stuck in analysis";
        };
    }
}
