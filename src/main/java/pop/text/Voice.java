package pop.text;

/** Whose sentence it is; knows no verdict. */
public enum Voice {
    /** "ik", "I", "my". */
    FIRST,
    /** "je", "you". */
    SECOND,
    /** "de klant", "mevrouw", "hij", "the trainee", "she". */
    ABOUT_SOMEONE,
    /** "er moet … worden". */
    PASSIVE,
    /** An infinitive or an imperative: "elke week zwemmen", "Call two schools". */
    ACTION,
    /** A noun phrase: "meer zelfvertrouwen". */
    THING
}
