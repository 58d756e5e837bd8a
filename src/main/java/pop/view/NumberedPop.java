package pop.view;

import pop.doc.Jump;
import pop.doc.Line;

/**
 * A POP with its number and name on an overview; knows no requirement.
 *
 * @param number its place on the overview, from one
 * @param name what it is called there
 * @param isOpen whether there is something to tell about it below
 */
record NumberedPop(int number, String name, CheckedPop pop, boolean isOpen) {

    String heading() {
        return number + " " + name;
    }

    String anchor() {
        return "pop-" + number;
    }

    /** Its name, leading to what is told about it. */
    Line head() {
        return isOpen ? Line.of(new Jump(anchor(), Line.of(name))) : Line.of(name);
    }
}
