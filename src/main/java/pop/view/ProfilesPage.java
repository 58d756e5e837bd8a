package pop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Code;
import pop.doc.Line;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.l10n.Words;
import pop.model.Language;
import pop.rule.Profile;
import pop.rule.Profiles;

/** The profiles there are: their names, what they are for, and on whose authority. Knows no ink. */
public final class ProfilesPage {

    private ProfilesPage() {}

    /** The page, in the reader's language. */
    public static Page of(Profiles profiles, Language language) {
        Words words = Words.of(ProfilesPage.class, language);
        List<Column> columns = List.of(
                new Column(words.say("name"), Holds.NAME),
                new Column(words.say("for"), Holds.WORDS),
                new Column(words.say("source"), Holds.WORDS),
                new Column(words.say("rules"), Holds.NUMBER));
        List<Row> rows = new ArrayList<>();
        for (String name : profiles.names()) {
            Profile profile = profiles.find(name).orElseThrow(IllegalStateException::new);
            rows.add(Row.of(
                    Line.of(new Code(name)),
                    Line.of(profile.title(language)),
                    Line.of(profile.source()),
                    Line.of(String.valueOf(profiles.severities(List.of(name)).size()))));
        }
        List<Block> blocks = List.of(new Table(Optional.empty(), columns, rows), Paragraph.of(words.say("how")));
        return Page.of(language.tag(), words.say("title"), blocks);
    }
}
