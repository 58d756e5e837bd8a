package pop.model;

import java.util.Locale;

/**
 * The closed lists of values in a POP (who, how far, how it went); knows their spelling in the file and no word of a
 * reader's language. The lists are those of the file format, in its order.
 */
public final class Choices {

    private Choices() {}

    /** The spelling of a value in the file: {@code PARTLY} is {@code partly}, {@code SELF_EXPLORATION} is {@code self_exploration}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text is the spelling of a value; without making that spelling, as a reader asks for each value there is. */
    public static boolean isWord(Enum<?> value, String text) {
        String name = value.name();
        for (int i = 0; i < name.length() && name.length() == text.length(); i++) {
            char c = name.charAt(i);
            if (text.charAt(i) != (c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c)) {
                return false;
            }
        }
        return name.length() == text.length();
    }

    /** In which setting the POP is made. */
    public enum Context {
        CAREER_GUIDANCE,
        OUTPLACEMENT,
        PERSONAL_COACHING,
        JOB_SEEKER_GUIDANCE,
        SOCIAL_ECONOMY,
        COMPANY,
        SECTOR_IN_TRANSITION,
        RESTRUCTURING,
        QUALIFYING_TRAINING,
        LEARNING_AND_WORKING,
        EDUCATION,
        POVERTY,
        SELF
    }

    /** What the client made. */
    public enum Form {
        OVERVIEW,
        BUNDLE,
        MINDMAP,
        VISUAL,
        PAPER
    }

    /** What an insight is about (VDAB names values, qualities, patterns, resistances, resources, labour market). */
    public enum Theme {
        VALUES,
        QUALITIES,
        PATTERNS,
        RESISTANCES,
        RESOURCES,
        LABOUR_MARKET,
        MOTIVES,
        OTHER
    }

    /** The five career competences of Marinka Kuijpers. */
    public enum CareerCompetence {
        MOTIVES,
        QUALITIES,
        WORK_EXPLORATION,
        CAREER_CONTROL,
        NETWORKING
    }

    /** The four components of a POP (HIVA). */
    public enum Component {
        SELF_EXPLORATION,
        LABOUR_MARKET_EXPLORATION,
        COMPETENCE_DEVELOPMENT,
        CAREER_DEVELOPMENT
    }

    /** What a conversation was for. */
    public enum SessionKind {
        INTRODUCTION,
        INTAKE,
        EXPLORATION,
        SYNTHESIS,
        EVALUATION,
        AFTERCARE,
        POP_TALK
    }

    /** How a conversation was held. */
    public enum Mode {
        IN_PERSON,
        ONLINE,
        PHONE,
        GROUP
    }

    /** Who wrote something down. */
    public enum Author {
        CLIENT,
        COACH
    }

    /** The widest audience of something, from narrow to wide. */
    public enum Visibility {
        PRIVATE,
        COACH,
        EMPLOYER,
        PUBLIC
    }

    /** What sort of competence it is. */
    public enum CompetenceKind {
        GENERIC,
        TECHNICAL,
        CAREER
    }

    /** Who judged a competence. */
    public enum Source {
        SELF,
        COACH,
        TEST
    }

    /** What somebody wants with a competence in the team. */
    public enum Interest {
        LEARN,
        KEEP,
        BACK_UP,
        NONE
    }

    /** What sort of goal it is. */
    public enum GoalKind {
        CAREER,
        COMPETENCE,
        PERFORMANCE,
        PROCESS,
        LEARNING
    }

    /** The step on the labour market that a goal leads to. */
    public enum Transition {
        SAME_JOB,
        OTHER_JOB,
        REGULAR_WORK,
        START,
        RE_ENTRY,
        NONE_CONSIDERED
    }

    /** What sort of action it is. */
    public enum ActionKind {
        TRAINING,
        INTERNSHIP,
        READING,
        NETWORKING,
        APPLICATION,
        PRACTICE,
        CONVERSATION,
        OTHER
    }

    /** Whether a step is taken during or after the guidance. */
    public enum Phase {
        DURING,
        AFTER
    }

    /** How far something is. */
    public enum Status {
        PLANNED,
        ACTIVE,
        DONE,
        DROPPED
    }

    /** In whose hands it lies. */
    public enum Control {
        MINE,
        SHARED,
        OTHERS
    }

    /** The period of a rhythm. */
    public enum Period {
        DAY,
        WEEK,
        MONTH
    }

    /** How it went; {@code MISSED} is a valid result. */
    public enum Result {
        ACHIEVED,
        PARTLY,
        MISSED
    }

    /** What pays for a training or gives time for it. */
    public enum Instrument {
        TRAINING_CHEQUES,
        TRAINING_LEAVE,
        TRAINING_CREDIT,
        EMPLOYER,
        SECTOR_FUND,
        SELF,
        OTHER
    }

    /** How far a request for financing is. */
    public enum FinancingStatus {
        CONSIDERED,
        REQUESTED,
        GRANTED,
        REFUSED
    }

    /** What an attachment is. */
    public enum AttachmentKind {
        MINDMAP,
        COLLAGE,
        SCAN,
        EVIDENCE,
        EMAIL,
        REPORT,
        OTHER
    }

    /** What a review is. */
    public enum ReviewKind {
        INTERIM,
        FINAL,
        YEARLY
    }

    /** Which POP a voucher leads to. */
    public enum VoucherKind {
        INTERIM,
        FINAL
    }

    /** How the centre asked for a POP that did not come. */
    public enum How {
        MAIL,
        PHONE,
        LETTER,
        IN_PERSON
    }

    /** The two forms of customised work in the social economy. */
    public enum Work {
        COLLECTIVE,
        INDIVIDUAL
    }

    /** With whom the plan is agreed. */
    public enum AgreementWith {
        SELF,
        EMPLOYER,
        COACH,
        SCHOOL
    }

    /** What the plan is made for. */
    public enum Purpose {
        DEVELOPMENT,
        APPRAISAL,
        DOCUMENTATION
    }

    /** An answer to one of the first six self-evaluation questions. */
    public enum Answer {
        YES,
        PARTLY,
        NO
    }
}
