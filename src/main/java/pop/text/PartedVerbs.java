package pop.text;

/**
 * Finds the forms of Dutch verbs in two parts where they are one word: "afgerond", "inschrijf", "op te zoeken" written as
 * "opzoeken" or "optezoeken"; knows no sentence.
 */
final class PartedVerbs implements Forms.Taker {
    private static final int LONGEST_PARTICLE = 5;

    private final WordTable table;
    private final Found found;
    private String particle = "";

    PartedVerbs(WordTable table, Found found) {
        this.table = table;
        this.found = found;
    }

    void undo(String word) {
        for (int cut = 2; cut <= LONGEST_PARTICLE && cut + 2 < word.length(); cut++) {
            particle = word.substring(0, cut);
            if (new Found(table).whole(particle).entry().has(Tag.PARTICLE)) {
                parted(word.substring(cut));
            }
        }
    }

    private void parted(String rest) {
        Forms.DUTCH.undo(rest, this);
        String strong = found.infinitiveOf(rest);
        if (!strong.isEmpty()) {
            verb(strong, Tag.PARTICIPLE);
        }
        if (rest.startsWith("te")) {
            verb(rest.substring(2), Tag.INFINITIVE);
        }
    }

    @Override
    public void verb(String infinitive, Tag form) {
        found.verb(particle + infinitive, form);
    }

    @Override
    public void noun(String singular, boolean plural) {
        // a particle makes no noun
    }

    @Override
    public void adjective(String base, boolean compared) {
        // nor an adjective
    }
}
