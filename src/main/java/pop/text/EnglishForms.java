package pop.text;

/** Undoes English endings; knows no exceptions and no strong past, as goals look ahead. */
final class EnglishForms implements Forms {
    private static final int SHORTEST = 3;

    @Override
    public void undo(String word, Taker taker) {
        int length = word.length();
        if (length < SHORTEST) {
            return;
        }
        if (word.endsWith("s")) {
            singular(word.substring(0, length - 1), taker);
        }
        if (word.endsWith("ing")) {
            root(word.substring(0, length - 3), Tag.GERUND, taker);
        } else if (word.endsWith("ied")) {
            taker.verb(word.substring(0, length - 3) + "y", Tag.PARTICIPLE);
        } else if (word.endsWith("ed")) {
            root(word.substring(0, length - 2), Tag.PARTICIPLE, taker);
        }
        compared(word, taker);
    }

    private static void singular(String word, Taker taker) {
        either(word, taker);
        int last = word.length() - 1;
        if (word.endsWith("ie")) {
            either(word.substring(0, last - 1) + "y", taker);
        } else if (word.endsWith("e") && last > 0 && hisses(word.charAt(last - 1))) {
            either(word.substring(0, last), taker);
        }
    }

    /** Behind these an -s needs an -e: "passes", "boxes", "washes", "goes". */
    private static boolean hisses(char c) {
        return switch (c) {
            case 's', 'x', 'z', 'h', 'o' -> true;
            default -> false;
        };
    }

    private static void either(String word, Taker taker) {
        taker.verb(word, Tag.FINITE);
        taker.noun(word, true);
    }

    /** "Writ" of "write", "plann" of "plan", "read" of "read". */
    private static void root(String root, Tag form, Taker taker) {
        int last = root.length() - 1;
        if (last < 1) {
            return;
        }
        taker.verb(root, form);
        taker.verb(root + "e", form);
        if (root.charAt(last) == root.charAt(last - 1)) {
            taker.verb(root.substring(0, last), form);
        }
    }

    private static void compared(String word, Taker taker) {
        int length = word.length();
        int cut = word.endsWith("er") ? length - 2 : word.endsWith("est") ? length - 3 : length;
        if (cut == length || cut < SHORTEST) {
            return;
        }
        String base = word.substring(0, cut);
        int last = base.length() - 1;
        taker.adjective(base, true);
        taker.adjective(base + "e", true);
        if (base.charAt(last) == 'i') {
            taker.adjective(base.substring(0, last) + "y", true);
        } else if (base.charAt(last) == base.charAt(last - 1)) {
            taker.adjective(base.substring(0, last), true);
        }
    }
}
