/** Real readers of our documents: a browser, a tester of accessibility, a validator of HTML. They know no plan. */
@NullMarked
package pop.browser;

import org.jspecify.annotations.NullMarked;
