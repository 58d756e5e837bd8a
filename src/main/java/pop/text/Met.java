package pop.text;

/** Whether a sentence meets a criterion; UNSURE when the sentence leaves it open. */
public enum Met {
    YES,
    NO,
    UNSURE
}
