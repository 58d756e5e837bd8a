package pop.rules.work;

import java.util.regex.Pattern;

/**
 * Reads in a sentence, Dutch or English, whether it names a moment or something that can be checked. Reads generously, as
 * a rule that asks for what stands there would be wrong: "in het dossier van mei" names a moment too. Knows no plan.
 */
final class Wording {

    private static final String FLAGS = "(?iU)";

    private static final String MONTHS = "jan(?:uari|uary)?|febr?(?:uari|uary)?|maart|mrt|march|apr(?:il)?|mei|may"
            + "|jun[ie]|juli|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final String SPANS = "dag(?:en)?|we?ken|week|maand(?:en)?|kwarta(?:al|len)|semesters?|schooljaar"
            + "|trimesters?|jaar|jaren|zomer|winter|herfst|najaar|lente|voorjaar|kerst(?:mis)?|pasen|nieuwjaar"
            + "|days?|weeks?|months?|quarters?|terms?|years?|summer|autumn|spring|christmas|easter";

    private static final String WEEKDAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    private static final Pattern DAY = Pattern.compile(FLAGS + "\\b(?:19|20)\\d{2}(?:-\\d{2}){0,2}\\b"
            + "|\\b\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{2,4})?\\b"
            + "|\\b(?:\\d{1,2}(?:e|de|ste|st|nd|rd|th)?\\s+)?(?:" + MONTHS
            + ")\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?");

    private static final Pattern SPAN = Pattern.compile(FLAGS
            + "\\b(?:binnen|over|tegen|voor|vóór|na|eind(?:e)?|deze|dit|volgende?|komende?|elke|per"
            + "|within|in|by|before|after|this|next|every|each|end\\s+of)\\s+"
            + "(?:(?:de|het|een|the|a|an|van|of)\\s+)*(?:\\p{L}+\\s+|\\d+\\s+)?(?:" + SPANS + ")\\b"
            + "|\\b(?:vandaag|morgen|today|tomorrow|" + WEEKDAYS + ")\\b");

    private static final Pattern COUNTED = Pattern.compile(FLAGS + "\\d|%"
            + "|\\b(?:éé?n keer|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|tiental|dozijn)\\b"
            + "|\\b(?:helft|dubbel|alle|half|double|all|once|twice|two|three|four|five|six|seven|eight|nine|ten)\\b"
            + "|\\b(?:eleven|twelve|twenty|dozen|elke|iedere|dagelijks|wekelijks|maandelijks)\\b"
            + "|\\b(?:every|each|daily|weekly|monthly)\\b|\\bniveau\\s+\\p{L}|\\blevel\\s+\\p{L}");

    private static final Pattern PRODUCT = Pattern.compile(FLAGS
            + "diploma|certifica[at]|getuigschrift|\\battest|rijbewijs|examen|contract|vca\\b"
            + "|\\b(?:behaal|behalen|haal|slaag|slagen|indienen|publiceer|publiceren|afronden)\\b"
            + "|\\bdien\\b.*\\bin\\b|\\brond\\b.*\\baf\\b|\\bstart\\b.*\\b(?:als|as|bij|at)\\b"
            + "|driving licen[cs]e|\\bexam|\\b(?:pass|earn|submit|publish|complete|obtain)\\b");

    private Wording() {}

    /** Whether a sentence names a day, a period or a rhythm. */
    static boolean namesAMoment(String sentence) {
        return DAY.matcher(sentence).find() || SPAN.matcher(sentence).find();
    }

    /** Whether a sentence names an amount, a frequency, a level or a checkable end; a date alone is none of them. */
    static boolean canBeChecked(String sentence) {
        String dateless = DAY.matcher(sentence).replaceAll(" ");
        return COUNTED.matcher(dateless).find() || PRODUCT.matcher(dateless).find();
    }
}
