package pop.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import pop.model.Language;

/** Reads the form of a lexicon file: comments, [tags], words and word_groups with values; knows no word itself. */
final class LexiconFile {
    private final Lexicon lexicon;
    private Set<Tag> tags = EnumSet.noneOf(Tag.class);
    private boolean verb;
    private boolean noun;
    private boolean adjective;
    private boolean irregular;

    LexiconFile(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text, start, end);
            start = end + 1;
        }
    }

    private void line(String text, int start, int end) {
        if (start == end || text.charAt(start) == '#') {
            return;
        }
        if (text.charAt(start) == '[') {
            header(text.substring(start + 1, text.indexOf(']', start)));
            return;
        }
        int from = start;
        while (from < end) {
            int to = text.indexOf(' ', from);
            to = to < 0 || to > end ? end : to;
            if (to > from) {
                word(text.substring(from, to));
            }
            from = to + 1;
        }
    }

    private void header(String names) {
        tags = EnumSet.noneOf(Tag.class);
        verb = false;
        noun = false;
        adjective = false;
        irregular = false;
        for (String name : names.split(" ", -1)) {
            switch (name) {
                case "verb" -> verb = true;
                case "noun" -> noun = true;
                case "adjective" -> adjective = true;
                case "participle" -> irregular = true;
                default -> tags.add(Tag.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void word(String item) {
        int equals = item.indexOf('=');
        if (irregular) {
            String infinitive = item.substring(equals + 1);
            String form = item.substring(0, equals);
            lexicon.add(
                    form,
                    lexicon.find(infinitive)
                            .meaning(form.equals(infinitive) ? Tag.INFINITIVE : Tag.PARTICIPLE)
                            .of(infinitive));
            return;
        }
        String word = equals > 0 ? item.substring(0, equals) : item;
        Entry entry = new Entry().valued(equals > 0 ? Integer.parseInt(item.substring(equals + 1)) : 0);
        for (Tag tag : tags) {
            entry.with(tag);
        }
        if (word.indexOf('_') > 0) {
            phrase(word, entry);
        } else if (verb) {
            conjugate(word, entry);
        } else if (noun) {
            entry.with(Tag.NOUN);
            Entry plural = entry.copy().with(Tag.PLURAL);
            for (String form : forms().nouns(word)) {
                lexicon.add(form, isPlural(form, word) ? plural : entry);
            }
        } else if (adjective) {
            for (String form : forms().adjectives(word)) {
                lexicon.add(form, entry);
            }
        } else {
            lexicon.add(word, entry);
        }
    }

    private static boolean isPlural(String form, String singular) {
        return !form.equals(singular) && !form.endsWith("je");
    }

    private void phrase(String word, Entry entry) {
        String[] parts = word.split("_", -1);
        if (verb) {
            entry.of(word).with(Tag.INFINITIVE);
        }
        if (noun) {
            entry.with(Tag.NOUN);
        }
        lexicon.addPhrase(parts, entry);
    }

    /** {@code af|ronden} is known as "afronden" and as "ronden"; only beside its particle do the tags hold. */
    private void conjugate(String word, Entry entry) {
        int bar = word.indexOf('|');
        if (bar > 0) {
            String whole = word.substring(0, bar) + word.substring(bar + 1);
            lexicon.add(whole, entry.copy().of(whole).with(Tag.INFINITIVE));
            String base = word.substring(bar + 1);
            String particle = word.substring(0, bar);
            conjugate(base, new Entry());
            forms().verbs(base, new Parted(particle, whole, entry));
            return;
        }
        forms().verbs(word, new Whole(word, entry));
    }

    private final class Whole implements Forms.Taker {
        private final String infinitive;
        private final Entry entry;
        private Tag last = Tag.SMALL;
        private Entry shared = Entry.NONE;

        Whole(String infinitive, Entry entry) {
            this.infinitive = infinitive;
            this.entry = entry;
        }

        @Override
        public void take(String form, Tag tag) {
            if (tag != last) {
                last = tag;
                shared = entry.copy().of(infinitive).with(tag);
            }
            lexicon.add(form, shared);
        }
    }

    /** Of a verb in two parts only the participle is one word: "ingeschreven". */
    private final class Parted implements Forms.Taker {
        private final String particle;
        private final String whole;
        private final Entry entry;

        Parted(String particle, String whole, Entry entry) {
            this.particle = particle;
            this.whole = whole;
            this.entry = entry;
        }

        @Override
        public void take(String form, Tag tag) {
            if (tag == Tag.PARTICIPLE) {
                lexicon.add(particle + form, entry.copy().of(whole).with(tag));
            }
        }
    }

    private Forms forms() {
        return lexicon.language() == Language.NL ? Forms.DUTCH : Forms.ENGLISH;
    }
}
