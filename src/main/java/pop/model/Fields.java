package pop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pop.model.Choices.ActionKind;
import pop.model.Choices.AgreementWith;
import pop.model.Choices.Answer;
import pop.model.Choices.AttachmentKind;
import pop.model.Choices.Author;
import pop.model.Choices.CareerCompetence;
import pop.model.Choices.CompetenceKind;
import pop.model.Choices.Component;
import pop.model.Choices.Context;
import pop.model.Choices.Control;
import pop.model.Choices.FinancingStatus;
import pop.model.Choices.Form;
import pop.model.Choices.GoalKind;
import pop.model.Choices.How;
import pop.model.Choices.Instrument;
import pop.model.Choices.Interest;
import pop.model.Choices.Mode;
import pop.model.Choices.Period;
import pop.model.Choices.Phase;
import pop.model.Choices.Purpose;
import pop.model.Choices.Result;
import pop.model.Choices.ReviewKind;
import pop.model.Choices.SessionKind;
import pop.model.Choices.Source;
import pop.model.Choices.Status;
import pop.model.Choices.Theme;
import pop.model.Choices.Transition;
import pop.model.Choices.Visibility;
import pop.model.Choices.VoucherKind;
import pop.model.Choices.Work;

/**
 * The one table of the file format: every key there is, what it expects, and which keys stand together in which order.
 * The reader, the writer, the JSON Schema, the options of {@code pop add} and the documents all read this table and
 * name no key themselves. Knows no value, no notation and no reader's language.
 */
public final class Fields {

    private Fields() {}

    private static final Set<Kind> EVERY_KIND = EnumSet.allOf(Kind.class);

    /** What an item may follow from: everything but conversations, homework, agreements, reviews and attachments. */
    private static final Set<Kind> ORIGINS =
            EnumSet.complementOf(EnumSet.of(Kind.SESSION, Kind.HOMEWORK, Kind.AGREEMENT, Kind.REVIEW, Kind.ATTACHMENT));

    // What several things share

    public static final Field<LocalDate> DATE = date("date");
    public static final Field<LocalDate> BEGIN = date("begin");
    public static final Field<LocalDate> START = date("start");
    public static final Field<LocalDate> END = date("end");
    public static final Field<LocalDate> DUE = date("due");
    public static final Field<String> NAME = line("name");
    public static final Field<String> FILE = line("file");
    public static final Field<String> TITLE = line("title");
    public static final Field<String> TEXT = plain("text");
    public static final Field<Author> AUTHOR = choice("author", Author.class);
    public static final Field<Decimal> NOW = number("now");
    public static final Field<Decimal> TARGET = number("target");
    public static final Field<Decimal> HOURS = number("hours");
    public static final Field<Decimal> HOURS_PER_WEEK = number("hours_per_week");
    public static final Field<LocalDate> DONE = date("done");
    public static final Field<Decimal> NUMBER = number("number");
    public static final Field<Component> COMPONENT = choice("component", Component.class);
    public static final Field<List<String>> EVIDENCE = links("evidence", EnumSet.of(Kind.ATTACHMENT));

    public static final Shape<Comment> COMMENT = shape("comment", Comment::new, AUTHOR, DATE, TEXT);

    // What every item may carry

    public static final Field<String> ID = new Field<>("id", new Type.Id());
    public static final Field<LocalDate> CONFIRMED = date("confirmed");
    public static final Field<String> SESSION = link("session", EnumSet.of(Kind.SESSION));
    public static final Field<List<String>> BECAUSE = links("because", ORIGINS);
    public static final Field<String> REPLACES = link("replaces", EVERY_KIND);
    public static final Field<Visibility> VISIBILITY = choice("visibility", Visibility.class);
    public static final Field<String> NOTES = prose("notes");
    public static final Field<List<Comment>> COMMENTS = parts("comments", COMMENT);

    // Questions, conversations, insights

    public static final Field<String> ADDS_TO = link("adds_to", EnumSet.of(Kind.QUESTION));
    public static final Shape<Question> QUESTION = item(Kind.QUESTION, Question::new, ADDS_TO, TEXT);

    public static final Field<Decimal> MINUTES = number("minutes");
    public static final Field<SessionKind> SESSION_KIND = choice("kind", SessionKind.class);
    public static final Field<Mode> MODE = choice("mode", Mode.class);
    public static final Field<Decimal> OF_VOUCHER = number("voucher");
    public static final Field<List<String>> METHODS = lines("methods");
    public static final Field<String> SUMMARY = prose("summary");
    public static final Shape<Session> SESSION_ITEM =
            item(Kind.SESSION, Session::new, MINUTES, HOURS, SESSION_KIND, MODE, OF_VOUCHER, METHODS, TEXT, SUMMARY);

    public static final Field<Theme> THEME = choice("theme", Theme.class);
    public static final Field<CareerCompetence> CAREER_COMPETENCE = choice("competence", CareerCompetence.class);
    public static final Shape<Insight> INSIGHT =
            item(Kind.INSIGHT, Insight::new, THEME, CAREER_COMPETENCE, COMPONENT, TEXT);

    // Who I am and what I can

    public static final Shape<Motive> MOTIVE = item(Kind.MOTIVE, Motive::new, TEXT);
    public static final Shape<Wish> WISH = item(Kind.WISH, Wish::new, TEXT);

    public static final Field<List<String>> HELPS = links("helps", EnumSet.of(Kind.GOAL, Kind.ACTION));
    public static final Shape<Strength> STRENGTH = item(Kind.STRENGTH, Strength::new, TEXT, HELPS);
    public static final Field<List<String>> HINDERS = links("hinders", EnumSet.of(Kind.GOAL, Kind.ACTION));
    public static final Shape<GrowthPoint> GROWTH_POINT = item(Kind.GROWTH_POINT, GrowthPoint::new, TEXT, HINDERS);

    public static final Field<String> SYSTEM = line("system");
    public static final Field<String> URI = line("uri");
    public static final Field<String> LABEL = line("label");
    public static final Shape<Code> CODE = shape("code", Code::new, SYSTEM, URI, LABEL);
    public static final Field<CompetenceKind> COMPETENCE_KIND = choice("kind", CompetenceKind.class);
    public static final Field<String> SCALE = line("scale");
    public static final Field<Source> SOURCE = choice("source", Source.class);
    public static final Field<Interest> INTEREST = choice("interest", Interest.class);
    public static final Field<List<Code>> CODES = parts("codes", CODE);
    public static final Shape<Competence> COMPETENCE = item(
            Kind.COMPETENCE,
            Competence::new,
            NAME,
            COMPETENCE_KIND,
            NOW,
            TARGET,
            SCALE,
            SOURCE,
            INTEREST,
            TEXT,
            CODES,
            EVIDENCE);

    public static final Shape<Decision> DECISION = item(Kind.DECISION, Decision::new, TEXT);

    // What goals and actions share

    public static final Field<String> WHAT = line("what");
    public static final Field<String> UNIT = line("unit");
    public static final Shape<Measure> MEASURE_PART = shape("measure", Measure::new, WHAT, TARGET, UNIT, NOW);
    public static final Field<Measure> MEASURE = part("measure", MEASURE_PART);
    public static final Field<List<LocalDate>> CHECK_MOMENTS =
            new Field<>("check_moments", new Type.ListOf<>(new Type.Date(), false));
    public static final Field<List<String>> SUPPORT = lines("support");
    public static final Field<List<String>> MEANS = lines("means");
    public static final Field<String> RISK = line("risk");
    public static final Field<String> PREVENTION = line("prevention");
    public static final Shape<Obstacle> OBSTACLE = shape("obstacle", Obstacle::new, RISK, PREVENTION);
    public static final Field<List<Obstacle>> OBSTACLES = parts("obstacles", OBSTACLE);
    public static final Field<Boolean> ACCEPTABLE = yesNo("acceptable");
    public static final Shape<Price> PRICE_PART = shape("price", Price::new, TEXT, ACCEPTABLE);
    public static final Field<Price> PRICE = part("price", PRICE_PART);
    public static final Field<List<String>> PEOPLE = lines("people");
    public static final Field<String> EFFECT = plain("effect");
    public static final Field<Boolean> AGREED = yesNo("agreed");
    public static final Shape<Surroundings> SURROUNDINGS_PART =
            shape("surroundings", Surroundings::new, PEOPLE, EFFECT, AGREED);
    public static final Field<Surroundings> SURROUNDINGS = part("surroundings", SURROUNDINGS_PART);
    public static final Field<Control> CONTROL = choice("control", Control.class);
    public static final Field<Status> STATUS = choice("status", Status.class);
    public static final Field<Result> RESULT = choice("result", Result.class);
    public static final Field<String> LEARNED = plain("learned");
    public static final Field<String> NEXT = plain("next");
    public static final Shape<Evaluation> EVALUATION =
            shape("evaluation", Evaluation::new, DATE, RESULT, LEARNED, NEXT);
    public static final Field<List<Evaluation>> EVALUATIONS = parts("evaluations", EVALUATION);

    // Goals and actions

    public static final Field<String> PART_OF = link("part_of", EnumSet.of(Kind.GOAL));
    public static final Field<GoalKind> GOAL_KIND = choice("kind", GoalKind.class);
    public static final Field<String> AMBITION = plain("ambition");
    public static final Field<Transition> TRANSITION = choice("transition", Transition.class);
    public static final Field<String> REACHED = plain("reached");
    public static final Field<String> MISSED = plain("missed");
    public static final Shape<Effects> EFFECTS_PART = shape("effects", Effects::new, REACHED, MISSED);
    public static final Field<Effects> EFFECTS = part("effects", EFFECTS_PART);
    public static final Field<String> TEAM_NEED = line("team_need");
    public static final Shape<Goal> GOAL = item(
            Kind.GOAL,
            Goal::new,
            PART_OF,
            GOAL_KIND,
            COMPONENT,
            AMBITION,
            TEXT,
            START,
            DUE,
            MEASURE,
            CHECK_MOMENTS,
            HOURS_PER_WEEK,
            SUPPORT,
            MEANS,
            OBSTACLES,
            PRICE,
            SURROUNDINGS,
            CONTROL,
            TRANSITION,
            EFFECTS,
            TEAM_NEED,
            STATUS,
            DONE,
            EVIDENCE,
            EVALUATIONS);

    public static final Field<String> OF_GOAL = link("goal", EnumSet.of(Kind.GOAL));
    public static final Field<Phase> PHASE = choice("phase", Phase.class);
    public static final Field<ActionKind> ACTION_KIND = choice("kind", ActionKind.class);
    public static final Field<Period> EVERY = choice("every", Period.class);
    public static final Field<Decimal> TIMES = number("times");
    public static final Field<LocalDate> UNTIL = date("until");
    public static final Field<Decimal> COUNT = number("count");
    public static final Shape<Repeat> REPEAT_PART = shape("repeat", Repeat::new, EVERY, TIMES, UNTIL, COUNT);
    public static final Field<Repeat> REPEAT = part("repeat", REPEAT_PART);
    public static final Shape<FirstStep> FIRST_STEP_PART = shape("first_step", FirstStep::new, TEXT, DUE);
    public static final Field<FirstStep> FIRST_STEP = part("first_step", FIRST_STEP_PART);
    public static final Field<Instrument> INSTRUMENT = choice("instrument", Instrument.class);
    public static final Field<FinancingStatus> FINANCING_STATUS = choice("status", FinancingStatus.class);
    public static final Shape<Financing> FINANCING_PART =
            shape("financing", Financing::new, INSTRUMENT, FINANCING_STATUS);
    public static final Field<List<Financing>> FINANCING = parts("financing", FINANCING_PART);
    public static final Field<String> PROVIDER = line("provider");
    public static final Field<String> TYPE = line("type");
    public static final Field<Boolean> WANTED = yesNo("wanted");
    public static final Field<LocalDate> ISSUED = date("issued");
    public static final Shape<Attest> ATTEST_PART = shape("attest", Attest::new, WANTED, ISSUED);
    public static final Field<Attest> ATTEST = part("attest", ATTEST_PART);
    public static final Shape<Training> TRAINING_PART =
            shape("training", Training::new, TITLE, PROVIDER, TYPE, HOURS, START, END, ATTEST);
    public static final Field<Training> TRAINING = part("training", TRAINING_PART);
    public static final Shape<Action> ACTION = item(
            Kind.ACTION,
            Action::new,
            OF_GOAL,
            PHASE,
            ACTION_KIND,
            TEXT,
            START,
            DUE,
            MEASURE,
            REPEAT,
            CHECK_MOMENTS,
            FIRST_STEP,
            HOURS_PER_WEEK,
            SUPPORT,
            MEANS,
            OBSTACLES,
            PRICE,
            SURROUNDINGS,
            CONTROL,
            FINANCING,
            TRAINING,
            STATUS,
            DONE,
            EVIDENCE,
            EVALUATIONS);

    // Around the plan

    public static final Shape<Homework> HOMEWORK = item(Kind.HOMEWORK, Homework::new, TEXT, DONE);
    public static final Field<List<String>> WITH = lines("with");
    public static final Shape<Agreement> AGREEMENT = item(Kind.AGREEMENT, Agreement::new, WITH, TEXT);
    public static final Field<ReviewKind> REVIEW_KIND = choice("kind", ReviewKind.class);
    public static final Shape<Review> REVIEW = item(Kind.REVIEW, Review::new, REVIEW_KIND, TEXT);
    public static final Field<AttachmentKind> ATTACHMENT_KIND = choice("kind", AttachmentKind.class);
    public static final Field<String> EXPLANATION = prose("explanation");
    public static final Shape<Attachment> ATTACHMENT =
            item(Kind.ATTACHMENT, Attachment::new, FILE, ATTACHMENT_KIND, TEXT, EXPLANATION);

    /** The self-evaluation questions that are answered with yes, partly or no. */
    public static final List<Field<Answer>> GRADED_ANSWERS = List.of(
            choice("reflects_wish", Answer.class),
            choice("goals_lead_there", Answer.class),
            choice("goals_clear", Answer.class),
            choice("steps_small", Answer.class),
            choice("time_free", Answer.class),
            choice("fits_life", Answer.class));

    /** The self-evaluation questions that are answered in own words. */
    public static final List<Field<String>> TOLD_ANSWERS = List.of(
            plain("strengths_help"),
            plain("weaknesses_hinder"),
            plain("effects_reached"),
            plain("effects_missed"),
            plain("helpers"));

    public static final Shape<Answers> ANSWERS_PART =
            new Shape<>("answers", Answers::new, joined(GRADED_ANSWERS, TOLD_ANSWERS));
    public static final Field<Answers> ANSWERS = part("answers", ANSWERS_PART);
    public static final Shape<SelfEvaluation> SELF_EVALUATION =
            shape("self_evaluation", SelfEvaluation::new, DATE, ANSWERS);

    // The dossier

    public static final Field<String> EMAIL = line("email");
    public static final Field<String> PSEUDONYM = line("pseudonym");
    public static final Shape<Client> CLIENT_PART = shape("client", Client::new, NAME, EMAIL, PSEUDONYM);
    public static final Field<String> CENTRE = line("centre");
    public static final Shape<Coach> COACH_PART = shape("coach", Coach::new, NAME, CENTRE);
    public static final Field<String> SHA256 = line("sha256");
    public static final Shape<Kept> KEPT_PART = shape("kept", Kept::new, FILE, SHA256);
    public static final Field<How> HOW = choice("how", How.class);
    public static final Shape<Effort> EFFORT = shape("effort", Effort::new, DATE, HOW, FILE);
    public static final Field<VoucherKind> VOUCHER_KIND = choice("kind", VoucherKind.class);
    public static final Field<Kept> KEPT = part("kept", KEPT_PART);
    public static final Field<List<Effort>> EFFORTS = parts("efforts", EFFORT);
    public static final Shape<Voucher> VOUCHER =
            shape("voucher", Voucher::new, NUMBER, VOUCHER_KIND, BEGIN, END, KEPT, EFFORTS);
    public static final Field<LocalDate> HIRED = date("hired");
    public static final Field<Work> WORK = choice("work", Work.class);
    public static final Field<LocalDate> EMPLOYMENT_EVALUATION = date("evaluation");
    public static final Shape<Employment> EMPLOYMENT_PART =
            shape("employment", Employment::new, HIRED, WORK, EMPLOYMENT_EVALUATION);
    public static final Field<LocalDate> REVIEWED = date("reviewed");
    public static final Shape<Previous> PREVIOUS_PART = shape("previous", Previous::new, FILE, REVIEWED);
    public static final Field<String> RULE = line("rule");
    public static final Field<String> ITEM = link("item", EVERY_KIND);
    public static final Field<String> REASON = plain("reason");
    public static final Field<Boolean> IN_CONSULTATION = yesNo("in_consultation");
    public static final Shape<Waiver> EXCEPTION =
            shape("exception", Waiver::new, RULE, ITEM, REASON, DATE, IN_CONSULTATION);

    // The document itself

    public static final Field<Decimal> FORMAT = number("format");
    public static final Field<Language> LANGUAGE = choice("language", Language.class);
    public static final Field<List<String>> PROFILE =
            new Field<>("profile", new Type.ListOf<>(new Type.Text(Type.Form.LINE), true));
    public static final Field<Context> CONTEXT = choice("context", Context.class);
    public static final Field<Form> FORM = choice("form", Form.class);
    public static final Field<AgreementWith> AGREEMENT_WITH = choice("agreement", AgreementWith.class);
    public static final Field<Purpose> PURPOSE = choice("purpose", Purpose.class);
    public static final Field<Client> CLIENT = part("client", CLIENT_PART);
    public static final Field<Coach> COACH = part("coach", COACH_PART);
    public static final Field<Employment> EMPLOYMENT = part("employment", EMPLOYMENT_PART);
    public static final Field<Previous> PREVIOUS = part("previous", PREVIOUS_PART);
    public static final Field<List<Voucher>> VOUCHERS = parts("vouchers", VOUCHER);
    public static final Field<List<Question>> QUESTIONS = parts("questions", QUESTION);
    public static final Field<List<Session>> SESSIONS = parts("sessions", SESSION_ITEM);
    public static final Field<List<Insight>> INSIGHTS = parts("insights", INSIGHT);
    public static final Field<List<Motive>> MOTIVES = parts("motives", MOTIVE);
    public static final Field<List<Wish>> WISHES = parts("wishes", WISH);
    public static final Field<List<Strength>> STRENGTHS = parts("strengths", STRENGTH);
    public static final Field<List<GrowthPoint>> GROWTH_POINTS = parts("growth_points", GROWTH_POINT);
    public static final Field<List<Competence>> COMPETENCES = parts("competences", COMPETENCE);
    public static final Field<List<Decision>> DECISIONS = parts("decisions", DECISION);
    public static final Field<List<Goal>> GOALS = parts("goals", GOAL);
    public static final Field<List<Action>> ACTIONS = parts("actions", ACTION);
    public static final Field<List<Homework>> HOMEWORKS = parts("homework", HOMEWORK);
    public static final Field<List<Agreement>> AGREEMENTS = parts("agreements", AGREEMENT);
    public static final Field<List<Review>> REVIEWS = parts("reviews", REVIEW);
    public static final Field<List<SelfEvaluation>> SELF_EVALUATIONS = parts("self_evaluations", SELF_EVALUATION);
    public static final Field<List<Attachment>> ATTACHMENTS = parts("attachments", ATTACHMENT);
    public static final Field<List<Waiver>> EXCEPTIONS = parts("exceptions", EXCEPTION);

    /** The whole document. */
    public static final Shape<Pop> POP = shape(
            "pop",
            Pop::new,
            FORMAT,
            TITLE,
            LANGUAGE,
            PROFILE,
            CONTEXT,
            FORM,
            AGREEMENT_WITH,
            PURPOSE,
            CLIENT,
            COACH,
            BEGIN,
            EMPLOYMENT,
            PREVIOUS,
            VOUCHERS,
            QUESTIONS,
            SESSIONS,
            INSIGHTS,
            MOTIVES,
            WISHES,
            STRENGTHS,
            GROWTH_POINTS,
            COMPETENCES,
            DECISIONS,
            GOALS,
            ACTIONS,
            HOMEWORKS,
            AGREEMENTS,
            REVIEWS,
            SELF_EVALUATIONS,
            ATTACHMENTS,
            EXCEPTIONS,
            HOURS_PER_WEEK);

    /** The list in which the items of a kind stand. */
    public static Field<? extends List<? extends Item>> section(Kind kind) {
        return switch (kind) {
            case QUESTION -> QUESTIONS;
            case SESSION -> SESSIONS;
            case INSIGHT -> INSIGHTS;
            case MOTIVE -> MOTIVES;
            case WISH -> WISHES;
            case STRENGTH -> STRENGTHS;
            case GROWTH_POINT -> GROWTH_POINTS;
            case COMPETENCE -> COMPETENCES;
            case DECISION -> DECISIONS;
            case GOAL -> GOALS;
            case ACTION -> ACTIONS;
            case HOMEWORK -> HOMEWORKS;
            case AGREEMENT -> AGREEMENTS;
            case REVIEW -> REVIEWS;
            case ATTACHMENT -> ATTACHMENTS;
        };
    }

    /** The fields of an item of a kind. */
    public static Shape<? extends Item> shape(Kind kind) {
        return switch (kind) {
            case QUESTION -> QUESTION;
            case SESSION -> SESSION_ITEM;
            case INSIGHT -> INSIGHT;
            case MOTIVE -> MOTIVE;
            case WISH -> WISH;
            case STRENGTH -> STRENGTH;
            case GROWTH_POINT -> GROWTH_POINT;
            case COMPETENCE -> COMPETENCE;
            case DECISION -> DECISION;
            case GOAL -> GOAL;
            case ACTION -> ACTION;
            case HOMEWORK -> HOMEWORK;
            case AGREEMENT -> AGREEMENT;
            case REVIEW -> REVIEW;
            case ATTACHMENT -> ATTACHMENT;
        };
    }

    /** The field that a person's words go into: most kinds have a text. */
    public static Field<String> words(Kind kind) {
        return switch (kind) {
            case SESSION -> SUMMARY;
            case COMPETENCE -> NAME;
            case ATTACHMENT -> FILE;
            case QUESTION,
                    INSIGHT,
                    MOTIVE,
                    WISH,
                    STRENGTH,
                    GROWTH_POINT,
                    DECISION,
                    GOAL,
                    ACTION,
                    HOMEWORK,
                    AGREEMENT,
                    REVIEW -> TEXT;
        };
    }

    // How the table is written

    private static Field<String> line(String name) {
        return new Field<>(name, new Type.Text(Type.Form.LINE));
    }

    private static Field<String> plain(String name) {
        return new Field<>(name, new Type.Text(Type.Form.PLAIN));
    }

    private static Field<String> prose(String name) {
        return new Field<>(name, new Type.Text(Type.Form.PROSE));
    }

    private static Field<LocalDate> date(String name) {
        return new Field<>(name, new Type.Date());
    }

    private static Field<Decimal> number(String name) {
        return new Field<>(name, new Type.Number());
    }

    private static Field<Boolean> yesNo(String name) {
        return new Field<>(name, new Type.YesNo());
    }

    private static <E extends Enum<E>> Field<E> choice(String name, Class<E> of) {
        return new Field<>(name, new Type.Choice<>(of));
    }

    private static Field<String> link(String name, Set<Kind> kinds) {
        return new Field<>(name, new Type.Link(kinds));
    }

    private static Field<List<String>> links(String name, Set<Kind> kinds) {
        return new Field<>(name, new Type.ListOf<>(new Type.Link(kinds), false));
    }

    private static Field<List<String>> lines(String name) {
        return new Field<>(name, new Type.ListOf<>(new Type.Text(Type.Form.LINE), false));
    }

    private static <T extends Facts.Bearer> Field<T> part(String name, Shape<T> shape) {
        return new Field<>(name, new Type.Part<>(shape));
    }

    private static <T extends Facts.Bearer> Field<List<T>> parts(String name, Shape<T> shape) {
        return new Field<>(name, new Type.ListOf<>(new Type.Part<>(shape), false));
    }

    private static <T extends Facts.Bearer> Shape<T> shape(
            String name, java.util.function.Function<Facts, T> make, Field<?>... fields) {
        return new Shape<>(name, make, List.of(fields));
    }

    /** An item's own fields between those that every item begins and ends with. */
    private static <T extends Item> Shape<T> item(
            Kind kind, java.util.function.Function<Facts, T> make, Field<?>... own) {
        List<Field<?>> before = List.of(ID, DATE, AUTHOR, CONFIRMED, SESSION, BECAUSE, REPLACES, VISIBILITY);
        List<Field<?>> after = List.of(NOTES, COMMENTS);
        return new Shape<>(kind.word(), make, joined(before, List.of(own), after));
    }

    @SafeVarargs
    private static List<Field<?>> joined(List<? extends Field<?>>... lists) {
        List<Field<?>> all = new ArrayList<>();
        for (List<? extends Field<?>> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
