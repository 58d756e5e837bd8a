package pop.rules;

import java.util.List;
import java.util.Optional;
import pop.rule.Rule;
import pop.rules.attest.AttestWithoutTraining;
import pop.rules.attest.TrainingNotConcrete;
import pop.rules.exceptions.ExceptionWithoutReason;
import pop.rules.exceptions.UnusedException;
import pop.rules.file.AnchorUsed;
import pop.rules.file.DanglingLink;
import pop.rules.file.DuplicateId;
import pop.rules.file.DuplicateKey;
import pop.rules.file.EmptyFile;
import pop.rules.file.LeftPlaceholder;
import pop.rules.file.MissingAttachment;
import pop.rules.file.MissingId;
import pop.rules.file.NotUtf8;
import pop.rules.file.NotYaml;
import pop.rules.file.SeveralDocuments;
import pop.rules.file.TextBecameComment;
import pop.rules.file.TooBigOrDeep;
import pop.rules.file.UnknownKey;
import pop.rules.file.UnknownValue;
import pop.rules.file.UnreadableDate;
import pop.rules.file.UnreadableFile;
import pop.rules.file.UnreadableNumber;
import pop.rules.file.UnsupportedFormat;
import pop.rules.file.WrongKind;
import pop.rules.follow_up.CrowdedPlan;
import pop.rules.follow_up.DatesInDisorder;
import pop.rules.follow_up.EmptyEvaluation;
import pop.rules.follow_up.GoneQuiet;
import pop.rules.follow_up.MoreThanTimeAllows;
import pop.rules.follow_up.NearDuplicate;
import pop.rules.follow_up.NeverEvaluated;
import pop.rules.follow_up.NoReviewAhead;
import pop.rules.follow_up.OverdueUnevaluated;
import pop.rules.follow_up.UnansweredSelfEvaluation;
import pop.rules.minimum.ActionNotEvaluable;
import pop.rules.minimum.MissingBegin;
import pop.rules.minimum.MissingChoice;
import pop.rules.minimum.MissingInsight;
import pop.rules.minimum.MissingName;
import pop.rules.minimum.MissingQuestion;
import pop.rules.minimum.MissingTitle;
import pop.rules.minimum.VisualWithoutExplanation;
import pop.rules.privacy.BankAccount;
import pop.rules.privacy.HealthWords;
import pop.rules.privacy.NationalNumber;
import pop.rules.process.AppraisalPurpose;
import pop.rules.process.LateStart;
import pop.rules.process.MissingCompetencesOrMotives;
import pop.rules.process.NotLabourMarketOriented;
import pop.rules.process.SilentConversation;
import pop.rules.process.SingleCompetence;
import pop.rules.process.StuckInAnalysis;
import pop.rules.process.TooFewConversations;
import pop.rules.process.TooLittleTime;
import pop.rules.process.TooManyConversations;
import pop.rules.process.TooMuchTime;
import pop.rules.process.TrainingPlanNotPop;
import pop.rules.smart.DueDateDiffers;
import pop.rules.smart.MeansUnknown;
import pop.rules.smart.NegativeWording;
import pop.rules.smart.NoCheckMoment;
import pop.rules.smart.NoTime;
import pop.rules.smart.NotActivating;
import pop.rules.smart.NotInOwnControl;
import pop.rules.smart.NotMeasurable;
import pop.rules.smart.ObstacleUnplanned;
import pop.rules.smart.OverloadedWording;
import pop.rules.smart.RhythmWithoutEnd;
import pop.rules.smart.SurroundingsUnasked;
import pop.rules.smart.VagueWording;
import pop.rules.social_economy.LateFirstPop;
import pop.rules.social_economy.MissingCurrentCompetences;
import pop.rules.social_economy.MissingFutureCompetences;
import pop.rules.social_economy.MissingStrengths;
import pop.rules.social_economy.NoTeamNeed;
import pop.rules.social_economy.NoYearlyUpdate;
import pop.rules.social_economy.ProgressionUnconsidered;
import pop.rules.social_economy.SupportPlanInstead;
import pop.rules.social_economy.TooFewImprovementActions;
import pop.rules.thread.ActionWithoutOrigin;
import pop.rules.thread.CircularLink;
import pop.rules.thread.DecisionWithoutOrigin;
import pop.rules.thread.GoalWithoutAction;
import pop.rules.thread.GoalWithoutOrigin;
import pop.rules.thread.HomeworkAsAction;
import pop.rules.thread.InsightWithoutFollowUp;
import pop.rules.thread.MissingGoal;
import pop.rules.voice.AboutTheClient;
import pop.rules.voice.CoachReport;
import pop.rules.voice.UnconfirmedSuggestion;
import pop.rules.voucher.FinalWithoutPlan;
import pop.rules.voucher.FirstPopNotKept;
import pop.rules.voucher.HoursBeyondVoucher;
import pop.rules.voucher.KeptPopChanged;
import pop.rules.voucher.NoPopNoProof;
import pop.rules.voucher.ReferenceDiffers;
import pop.rules.voucher.TwinDossier;
import pop.rules.voucher.VouchersBeyondRegime;
import pop.rules.work.GoalWithoutHowOrWhen;
import pop.rules.work.LastPlanNotReviewed;
import pop.rules.work.NoReviewPlanned;
import pop.rules.work.NoSuccessCriterion;

/** The list of all rules, family by family; knows neither what they find nor how heavily it weighs. */
public final class Rules {

    /** Every rule there is, in the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new UnreadableFile(),
            new NotUtf8(),
            new NotYaml(),
            new EmptyFile(),
            new SeveralDocuments(),
            new TooBigOrDeep(),
            new UnsupportedFormat(),
            new DuplicateKey(),
            new UnknownKey(),
            new WrongKind(),
            new UnreadableDate(),
            new UnreadableNumber(),
            new UnknownValue(),
            new TextBecameComment(),
            new AnchorUsed(),
            new DuplicateId(),
            new DanglingLink(),
            new MissingId(),
            new LeftPlaceholder(),
            new MissingAttachment(),
            new MissingTitle(),
            new MissingName(),
            new MissingBegin(),
            new MissingQuestion(),
            new MissingInsight(),
            new MissingChoice(),
            new ActionNotEvaluable(),
            new VisualWithoutExplanation(),
            new ActionWithoutOrigin(),
            new GoalWithoutOrigin(),
            new DecisionWithoutOrigin(),
            new GoalWithoutAction(),
            new MissingGoal(),
            new InsightWithoutFollowUp(),
            new HomeworkAsAction(),
            new CircularLink(),
            new VagueWording(),
            new OverloadedWording(),
            new NotMeasurable(),
            new NotActivating(),
            new NegativeWording(),
            new NoTime(),
            new RhythmWithoutEnd(),
            new DueDateDiffers(),
            new NoCheckMoment(),
            new MeansUnknown(),
            new ObstacleUnplanned(),
            new NotInOwnControl(),
            new SurroundingsUnasked(),
            new UnconfirmedSuggestion(),
            new CoachReport(),
            new AboutTheClient(),
            new TooFewConversations(),
            new TooManyConversations(),
            new TooLittleTime(),
            new TooMuchTime(),
            new LateStart(),
            new SilentConversation(),
            new StuckInAnalysis(),
            new SingleCompetence(),
            new TrainingPlanNotPop(),
            new AppraisalPurpose(),
            new MissingCompetencesOrMotives(),
            new NotLabourMarketOriented(),
            new OverdueUnevaluated(),
            new NeverEvaluated(),
            new EmptyEvaluation(),
            new DatesInDisorder(),
            new NoReviewAhead(),
            new GoneQuiet(),
            new MoreThanTimeAllows(),
            new CrowdedPlan(),
            new NearDuplicate(),
            new UnansweredSelfEvaluation(),
            new FirstPopNotKept(),
            new KeptPopChanged(),
            new NoPopNoProof(),
            new ReferenceDiffers(),
            new TwinDossier(),
            new HoursBeyondVoucher(),
            new VouchersBeyondRegime(),
            new FinalWithoutPlan(),
            new TrainingNotConcrete(),
            new AttestWithoutTraining(),
            new MissingCurrentCompetences(),
            new MissingFutureCompetences(),
            new TooFewImprovementActions(),
            new LateFirstPop(),
            new MissingStrengths(),
            new NoYearlyUpdate(),
            new SupportPlanInstead(),
            new NoTeamNeed(),
            new ProgressionUnconsidered(),
            new GoalWithoutHowOrWhen(),
            new NoSuccessCriterion(),
            new NoReviewPlanned(),
            new LastPlanNotReviewed(),
            new NationalNumber(),
            new BankAccount(),
            new HealthWords(),
            new UnusedException(),
            new ExceptionWithoutReason());

    private Rules() {}

    /** The rule of that id, such as {@code action-without-origin}. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The names of the families, in the order of the list. */
    public static List<String> families() {
        return ALL.stream().map(Rule::family).distinct().toList();
    }

    /** The rules of a family; none when there is no such family. */
    public static List<Rule> family(String name) {
        return ALL.stream().filter(rule -> rule.family().equals(name)).toList();
    }
}
