package pop.text;

import java.util.List;

/** Finds the groups of words that the lexicon knows as one, such as "ten laatste" or "handing in"; knows no single words. */
final class Groups {
    private static final Tags FORMS = Tags.of(Tag.FINITE, Tag.GERUND, Tag.PARTICIPLE);

    private final WordTable table;
    private Tags tags = Tags.NONE;
    private int value;
    private int extra;
    private String name = "";

    Groups(WordTable table) {
        this.table = table;
    }

    /** How many tokens behind the first belong to the longest group that begins at one; 0 when none does. */
    int read(List<Token> tokens, int i, Entry first) {
        tags = Tags.NONE;
        extra = 0;
        value = 0;
        name = "";
        String word = tokens.get(i).lower();
        gather(tokens, i, word, Tags.NONE);
        if (extra == 0 && !first.lemma().isEmpty() && first.hasAny(FORMS)) {
            gather(tokens, i, first.lemma(), first.tags().only(FORMS));
        }
        return extra;
    }

    /** What the group found last means. */
    Entry entry() {
        return new Entry(tags, value, name, false);
    }

    private void gather(List<Token> tokens, int i, String first, Tags form) {
        for (int place = table.first(first); place >= 0; place = table.next(place, first)) {
            WordTable.Section section = table.section(place);
            if (!table.isGroup(place) || !form.isEmpty() && !section.verb()) {
                continue;
            }
            int length = matched(tokens, i + 1, place);
            if (length > extra) {
                extra = length;
                tags = Tags.NONE;
                value = 0;
                name = "";
            }
            if (length > 0 && length == extra) {
                tags = tags.and(section.tags());
                value = table.value(place) > 0 ? table.value(place) : value;
                if (section.verb()) {
                    tags = form.isEmpty() ? tags.and(Tag.INFINITIVE) : tags.and(form);
                    name = first + "_" + table.rest(place);
                }
                if (section.noun()) {
                    tags = tags.and(Tag.NOUN);
                }
            }
        }
    }

    /** How many tokens the rest of a group takes, when they say just that; else 0. */
    private int matched(List<Token> tokens, int from, int place) {
        int length = table.restLength(place);
        int at = from;
        int i = 0;
        while (i < length) {
            if (at >= tokens.size()) {
                return 0;
            }
            String word = tokens.get(at).lower();
            for (int k = 0; k < word.length(); k++, i++) {
                if (i >= length || table.restLetter(place, i) != word.charAt(k)) {
                    return 0;
                }
            }
            if (i < length && table.restLetter(place, i) != '_') {
                return 0;
            }
            i++;
            at++;
        }
        return at - from;
    }
}
