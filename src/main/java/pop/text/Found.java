package pop.text;

/** Gathers what the table says of one word and of the words it may be a form of; knows no endings. */
final class Found implements Forms.Taker {
    private static final Tags FORMS =
            Tags.of(Tag.INFINITIVE, Tag.FINITE, Tag.GERUND, Tag.PARTICIPLE, Tag.NOUN, Tag.PLURAL, Tag.MODAL);
    private static final Tags COMPARED = Tags.of(Tag.COMPARATIVE);

    private final WordTable table;
    private long low;
    private long high;
    private int value;
    private String lemma = "";
    private boolean opens;

    Found(WordTable table) {
        this.table = table;
    }

    Entry entry() {
        return low == 0 && high == 0 && !opens ? Entry.NONE : new Entry(new Tags(low, high), value, lemma, opens);
    }

    private void add(Tags tags) {
        low |= tags.low();
        high |= tags.high();
    }

    private void add(Tag tag) {
        low |= tag.low;
        high |= tag.high;
    }

    private void lemma(String infinitive) {
        if (lemma.isEmpty()) {
            lemma = infinitive;
        }
    }

    /** The word as the lexicon writes it. */
    Found whole(String word) {
        for (int place = table.first(word); place >= 0; place = table.next(place, word)) {
            WordTable.Section section = table.section(place);
            if (section.participle()) {
                participle(word, table.rest(place));
            } else if (table.isGroup(place)) {
                opens = true;
            } else {
                add(section.tags());
                value = table.value(place) > 0 ? table.value(place) : value;
                if (section.verb()) {
                    add(Tag.INFINITIVE);
                    lemma = word;
                }
                if (section.noun()) {
                    add(Tag.NOUN);
                }
            }
        }
        return this;
    }

    /** "Geschreven": means what "schrijven" means. */
    void participle(String form, String infinitive) {
        for (int place = table.first(infinitive); place >= 0; place = table.next(place, infinitive)) {
            if (!table.section(place).participle() && !table.isGroup(place)) {
                add(table.section(place).tags().without(FORMS));
            }
        }
        add(form.equals(infinitive) ? Tag.INFINITIVE : Tag.PARTICIPLE);
        lemma(infinitive);
    }

    /** The infinitive of a participle that the lexicon writes out; empty when it does not. */
    String infinitiveOf(String participle) {
        for (int place = table.first(participle); place >= 0; place = table.next(place, participle)) {
            if (table.section(place).participle()) {
                return table.rest(place);
            }
        }
        return "";
    }

    boolean isVerb(String infinitive) {
        for (int place = table.first(infinitive); place >= 0; place = table.next(place, infinitive)) {
            if (table.section(place).verb() && !table.isGroup(place)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void verb(String infinitive, Tag form) {
        for (int place = table.first(infinitive); place >= 0; place = table.next(place, infinitive)) {
            if (table.section(place).verb() && !table.isGroup(place)) {
                add(table.section(place).tags());
                add(form);
                lemma(infinitive);
            }
        }
    }

    @Override
    public void noun(String singular, boolean plural) {
        for (int place = table.first(singular); place >= 0; place = table.next(place, singular)) {
            if (table.section(place).noun() && !table.isGroup(place)) {
                add(table.section(place).tags());
                add(Tag.NOUN);
                if (plural) {
                    add(Tag.PLURAL);
                }
            }
        }
    }

    @Override
    public void adjective(String base, boolean compared) {
        for (int place = table.first(base); place >= 0; place = table.next(place, base)) {
            if (table.section(place).adjective() && !table.isGroup(place)) {
                add(compared ? COMPARED : table.section(place).tags());
            }
        }
    }
}
